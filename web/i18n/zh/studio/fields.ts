/** Where the words of the domain speak of the document, these speak of the form. */
export default {
  says: {
    missing: '还没有填，请填写。',
    empty: '还没有填，请填写。',
    'type-number': '请填一个数字。',
    'type-text': '请填文字。',
    'type-integer': '请填整数。',
    'empty-list': '至少要有一项。',
    sum: '合计是 {sum}，应当正好是 100。',
    'last-band': '最低一档要从 0 分开始，这样每个得分都有等级。',
    'rating-or-metric': '请选是评分还是看数据。',
    'kind-not-in-raters': '“评价人”里没有这一类，请先在那里加上，或在这里去掉。',
    'raters-needed': '有要评分的指标，却没有评价人，请至少加一类。',
    'unknown-scale': '选的量表已经没有了，请改选一个。',
  } as Readonly<Record<string, string>>,
  zh: '中文',
  en: '英文',
  percent: '%',
};
