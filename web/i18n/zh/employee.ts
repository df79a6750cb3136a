export default {
  home: { title: '首页' },
  evaluation: { title: '评价' },
  confirm: { title: '确认考核办法' },
  results: { title: '我的考核' },
  result: { title: '我的结果' },
};
