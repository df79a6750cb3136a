import { BothLanguages } from './BothLanguages.tsx';

/** Nothing could be fetched, not even words. */
export const Unreachable = () => (
  <BothLanguages title="连不上服务器 Cannot reach the server" lead="检查网络后再试。Check the network and try again." />
);
