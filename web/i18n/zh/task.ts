export default {
  for: (p: { name: string }) => `${p.name}，您好`,
  lead: '这个链接只打开这一份，不用登录。请不要转给别人：谁打开，谁就能代您填。',
  sentLead: (p: { at: string }) => `${p.at}收到，可以关掉此页。要改的话，请人力资源重新打开，再给您一个新的链接。`,
  ends: {
    'link-used': '已经提交了',
    'link-expired': '链接失效了',
    'not-found': '没有这个链接',
    other: '暂时打不开',
  },
  unknown: '请检查链接是否完整，或再扫一次码；还不行，就请给您链接的人重新做一个。',
};
