import { BothLanguages } from './BothLanguages.tsx';

/** A browser told to keep nothing of this site cannot keep who one is either. */
export const KeepsNothing = () => (
  <BothLanguages
    title="浏览器不让本站存数据 This browser keeps nothing"
    lead="登录要用到它。请在浏览器设置里允许本站使用 Cookie 和网站数据，再试一次。Signing in needs it. Allow cookies and site data for this site in the browser's settings, then try again."
  />
);
