/** What the function that writes to people reads, and what the one that tells groups reads. */
export const carrierFields = {
  people: ['MAIL_URL', 'CHAT', 'CHAT_ID', 'CHAT_SECRET', 'CHAT_AGENT', 'CHAT_BASE'],
  groups: ['FEISHU_GROUP', 'FEISHU_GROUP_SECRET', 'DINGTALK_GROUP', 'DINGTALK_GROUP_SECRET', 'WECOM_GROUP'],
} as const;
