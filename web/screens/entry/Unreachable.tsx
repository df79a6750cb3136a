import { Notice } from '../../ui/Notice.tsx';

/** Nothing could be fetched, not even words: both languages stand here themselves. */
export function Unreachable() {
  return (
    <Notice title="连不上服务器 Cannot reach the server" lead="检查网络后再试。Check the network and try again.">
      <a href={location.href}>再试一次 Try again</a>
    </Notice>
  );
}
