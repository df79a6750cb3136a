export default {
  overview: { title: '概览' },
  cycles: { title: '考核周期' },
  cycle: {
    title: '考核周期',
    tabs: { participants: '参与人', progress: '进度', review: '综合评价', results: '结果', bonus: '奖金', log: '日志' },
  },
  people: { title: '人员' },
  policies: { title: '考核方案' },
  policy: { title: '考核方案' },
};
