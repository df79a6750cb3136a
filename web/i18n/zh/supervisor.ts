export default {
  team: { title: '我的团队' },
  approve: { title: '批准' },
};
