const zh = {
  page: '服务评价',
  other: 'English',
  title: (p: { name: string }) => `${p.name}为您服务得怎么样？`,
  question: (p: { name: string }) => `${p.name}，您满意吗？`,
  steps: ['很不满意', '不满意', '一般', '满意', '很满意'],
  skip: '没有遇到或还不知道，这题跳过',
  skipped: '跳过',
  recommend: (p: { organisation: string }) => `您会向朋友推荐${p.organisation}吗？`,
  recommendHint: '0 是一定不会，10 是一定会',
  recommendShort: '推荐',
  comment: '还想说的',
  optional: '（可不写）',
  not: (p: { name: string }) => `这次不是${p.name}服务的`,
  privacy: (p: { name: string }) => `您的评价与别人的合在一起给${p.name}看，不显示您是谁。`,
  until: (p: { date: string }) => `链接 ${p.date}前有效，只能答一次。`,
  send: '提交评价',
  sending: '正在提交',
  missing: '请选一档，或者勾选跳过。',
  thanks: '收到了，谢谢您',
  thanksLead: (p: { organisation: string }) => `您的评价已送到${p.organisation}，可以关掉此页。`,
  thanksNot: (p: { organisation: string }) => `您说这次不是这位员工服务的，${p.organisation}会核对。可以关掉此页。`,
  again: '再试一次',
  loading: '正在打开',
  offline: '没有网络，还没送出。您填的都在，有网时自动送出，也可以再点一次提交。',
  failed: '没有送出。您填的都在，请过一会儿再提交一次。',
  states: {
    'link-expired': { title: '链接过期了', lead: '这份评价已经截止。谢谢您来。' },
    'link-used': { title: '已经评价过了', lead: '每个链接只能答一次，您的评价已经收到。谢谢您。' },
    'not-found': { title: '没有这个链接', lead: '请检查链接是否完整，或请对方重新发一个。' },
    offline: { title: '连不上网络', lead: '检查网络后再试。' },
    failed: { title: '暂时打不开', lead: '是我们这边的问题，请过一会儿再试。' },
  },
} as const;

type Widened<T> = T extends string
  ? string
  : T extends (...p: infer P) => string
    ? (...p: P) => string
    : { readonly [K in keyof T]: Widened<T[K]> };
export type Words = Widened<typeof zh>;

const en: Words = {
  page: 'Service survey',
  other: '中文',
  title: ({ name }) => `How did ${name} serve you?`,
  question: ({ name }) => `${name}: how satisfied are you?`,
  steps: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'],
  skip: 'Did not come up or I do not know yet, skip',
  skipped: 'Skipped',
  recommend: ({ organisation }) => `Would you recommend ${organisation} to a friend?`,
  recommendHint: '0 is certainly not, 10 is certainly',
  recommendShort: 'Recommend',
  comment: 'Anything else',
  optional: ' (optional)',
  not: ({ name }) => `It was not ${name} who served me`,
  privacy: ({ name }) => `${name} sees your answer together with those of others, never who you are. `,
  until: ({ date }) => `The link is good until ${date}, for one answer.`,
  send: 'Send',
  sending: 'Sending',
  missing: 'Please choose a step, or tick skip.',
  thanks: 'Received. Thank you',
  thanksLead: ({ organisation }) => `Your answer has reached ${organisation}. You can close this page.`,
  thanksNot: ({ organisation }) =>
    `You say someone else served you; ${organisation} will look into it. You can close this page.`,
  again: 'Try again',
  loading: 'Opening',
  offline:
    'No network; not sent yet. What you filled in is still here and goes out once you are online; you can also press send again.',
  failed: 'Not sent. What you filled in is still here. Please send it again in a moment.',
  states: {
    'link-expired': { title: 'This link has expired', lead: 'The survey is closed. Thank you for coming.' },
    'link-used': {
      title: 'Already answered',
      lead: 'Each link takes one answer, and yours has been received. Thank you.',
    },
    'not-found': {
      title: 'There is no such link',
      lead: 'Please check that the link is complete, or ask for a new one.',
    },
    offline: { title: 'No connection', lead: 'Check the network and try again.' },
    failed: { title: 'Cannot open it right now', lead: 'The fault is on our side. Please try again in a moment.' },
  },
};

export type Ending = keyof Words['states'];
export const words: Readonly<Record<'zh' | 'en', Words>> = { zh, en };
