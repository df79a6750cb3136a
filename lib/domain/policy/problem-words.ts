/** What each code of a problem says in English and Chinese: what is wrong and how to mend it. `{name}` stands for a
 * parameter of the problem. */
export const problemWords = {
  missing: ['"{key}" is missing; add it.', '缺少“{key}”，请补上。'],
  'unknown-key': ['"{key}" is not known here; remove it or correct its spelling.', '不认识“{key}”，请删除或更正拼写。'],
  'type-text': ['must be a text in quotation marks.', '必须是文字（加引号）。'],
  'type-flag': ['must be true or false.', '必须是 true 或 false。'],
  'type-number': ['must be a number, without quotation marks.', '必须是数字，不加引号。'],
  'type-integer': ['must be a whole number.', '必须是整数。'],
  'type-date': ['must be a date of the calendar written YYYY-MM-DD.', '必须是真实存在的日期，写成 YYYY-MM-DD。'],
  'type-object': ['must be an object in braces.', '必须是对象（花括号）。'],
  'type-list': ['must be a list in brackets.', '必须是列表（方括号）。'],
  'type-point': ['must be a point [x, y] of two numbers.', '必须是由两个数字组成的点 [x, y]。'],
  digits: [
    'has too many digits; write at most 6 decimals and 15 significant digits.',
    '位数太多，最多 6 位小数、15 位有效数字。',
  ],
  empty: ['is empty; write something.', '不能为空，请填写。'],
  'empty-list': ['is empty; give at least one entry.', '不能是空列表，至少要有一项。'],
  choice: ['must be one of: {choices}.', '只能是以下之一：{choices}。'],
  below: ['must be {min} or more.', '不能小于 {min}。'],
  'not-above': ['must be above {above}.', '必须大于 {above}。'],
  beyond: ['must be {max} or less.', '不能大于 {max}。'],
  'not-less': ['must be less than {than}.', '必须小于 {than}。'],
  duplicate: ['"{id}" is used twice; give each its own.', '“{id}”重复使用，请改成互不相同。'],
  sum: ['the weights or shares sum to {sum}; make them sum to exactly 100.', '合计是 {sum}，必须正好等于 100。'],
  'unknown-scale': [
    '"{scale}" is not one of the scales; add it there or name another.',
    '没有“{scale}”这个量表，请先添加或改用已有的。',
  ],
  'unknown-kind': ['"{kind}" is no kind of rater; use {kinds}.', '没有“{kind}”这类评价人，只能用 {kinds}。'],
  'kind-not-in-raters': [
    '"{kind}" is not in the policy\'s raters; add it there first or leave it out here.',
    '方案的 raters 里没有“{kind}”，请先在那里添加，或在这里去掉。',
  ],
  'raters-needed': [
    'no kind of rater is listed although indicators are rated; list kinds whose weights sum to 100.',
    '有需要评分的指标却没有评价人，请列出评价人类别，权重合计 100。',
  ],
  'rating-or-metric': ['needs either a rating or a metric.', '必须有 rating 或 metric 其中之一。'],
  'rating-and-metric': ['has both a rating and a metric; keep one of them.', 'rating 和 metric 只能保留一个。'],
  'curve-order': [
    'x must strictly rise from point to point; put the points in order.',
    '各点的 x 必须严格递增，请按顺序排列。',
  ],
  'bands-order': [
    'every grade must begin lower than the one before it; put the best grade first.',
    '每一等的最低分要低于上一等的，最好的一等放在最前。',
  ],
  'last-band': [
    'the last band must start at 0, so that every score has a grade.',
    '最后一档必须从 0 开始，保证每个得分都有等级。',
  ],
  'share-under-thresholds': [
    'shares belong to the method "distribution"; remove the share or change the method.',
    '只有 distribution 才有 share，请删除 share 或改变 method。',
  ],
  'unknown-grade': [
    '"{grade}" is no grade of the policy; use one of: {grades}.',
    '方案里没有“{grade}”这个等级，只能用：{grades}。',
  ],
  'no-coefficient': ['grade "{grade}" has no coefficient; add it.', '等级“{grade}”没有系数，请补上。'],
  'no-coefficients': [
    'give coefficients by grade, or a coefficientCurve.',
    '请给出按等级的 coefficients，或给出 coefficientCurve。',
  ],
  'two-coefficients': [
    'is given beside coefficients by grade; keep one of the two.',
    '与按等级的 coefficients 同时出现，只能保留一种。',
  ],
  'unknown-indicator': [
    '"{indicator}" is no indicator of the policy; correct it or remove it.',
    '方案里没有“{indicator}”这个指标，请更正或删除。',
  ],
  'unknown-dimension': [
    '"{dimension}" is no dimension of the policy; correct it.',
    '方案里没有“{dimension}”这个维度，请更正。',
  ],
  requirement: ['must be exactly one of: {forms}.', '必须且只能是以下一种：{forms}。'],
  'service-days': [
    'is more than half the shortest such period; make it {max} or less.',
    '超过了这种周期最短天数的一半，不能大于 {max}。',
  ],
  'annual-period': [
    'belongs to a policy whose period is "year"; remove it or change the period.',
    '只有 period 为 year 的方案才有 annual，请删除或更改周期。',
  ],
  'annual-weights': ['both weights are 0; give at least one of them.', '两个权重都是 0，至少要有一个大于 0。'],
  'customer-scale': [
    'customers answer 1 to 5 by 1, and "{scale}" is another scale; change the scale or take the customers\' weight away.',
    '客户只按 1 到 5、每档 1 分评价，而“{scale}”不是这样的量表，请换量表或去掉客户权重。',
  ],
  'goals-not-rated': [
    '"{indicator}" is no indicator that is rated, so no goals can be agreed in it; name one that is.',
    '“{indicator}”不是需要评分的指标，不能在其中定目标，请改成需要评分的指标。',
  ],
  'goals-customers': [
    'customers rate "{indicator}" with one question and cannot rate goals; choose another indicator or take the customers\' weight away.',
    '客户对“{indicator}”只答一题，不能逐个目标评分，请换一个指标或去掉客户权重。',
  ],
  'period-order': [
    'the period ends before it starts ({start}); correct one of the dates.',
    '周期结束早于开始（{start}），请更正日期。',
  ],
  'period-label': [
    'must name a month, quarter, half-year or year: 2026-07, 2026Q3, 2026H2 or 2026.',
    '必须写成月、季度、半年或年：2026-07、2026Q3、2026H2 或 2026。',
  ],
  'duplicate-period': [
    '{period} stands twice in this history; keep one of the entries.',
    '这份历史里 {period} 出现两次，请保留一条。',
  ],
  'employee-or-unit': ['needs an employee or a unit that it is about.', '必须写明是哪个 employee 或哪个 unit 的数据。'],
  'employee-and-unit': [
    'is about an employee and a unit at once; keep one of them.',
    'employee 和 unit 只能保留一个。',
  ],
  'unknown-employee': [
    'there is no employee "{employee}" in this input; add the person or correct the id.',
    '输入里没有员工“{employee}”，请添加或更正工号。',
  ],
  'empty-unit': [
    'no employee of this input belongs to unit "{unit}"; correct the name or remove it.',
    '部门“{unit}”没有员工，请更正名称或删除。',
  ],
  'self-by-other': [
    'a self-rating of {employee} must be by {employee}, not by {by}.',
    '{employee} 的自评只能由本人填写，不能由 {by} 填写。',
  ],
  'own-rating': [
    '{employee} cannot rate themselves as {kind}; name the rater or use the kind "self".',
    '{employee} 不能以 {kind} 身份评价自己，请更正评价人或改为 self。',
  ],
  'rated-twice': [
    '{by} already rates {employee} as {kind} in an earlier entry; keep one of the two.',
    '{by} 已经以 {kind} 身份评价过 {employee}，请保留一条。',
  ],
  'rated-metric': [
    '"{indicator}" is read off figures and cannot be rated; remove this score.',
    '“{indicator}”由数据计算，不能评分，请删除。',
  ],
  'no-weight': [
    'the kind "{kind}" has no weight in "{indicator}"; remove this score or change the policy.',
    '“{kind}”在“{indicator}”中没有权重，请删除这个评分或修改方案。',
  ],
  'off-scale': [
    'is not a step of the scale of "{indicator}"; give a rating that is.',
    '不在“{indicator}”的量表档位上，请改成有效的评分。',
  ],
  'unknown-metric': [
    'no indicator reads a metric "{metric}"; correct its id or remove the fact.',
    '没有指标使用数据“{metric}”，请更正或删除。',
  ],
  'unread-fact': [
    'metric "{metric}" is read of: {of}; no indicator reads this fact.',
    '数据“{metric}”只按 {of} 读取，这一条没有指标使用，请更正或删除。',
  ],
  'mixed-denominators': [
    'facts of "{metric}" are given with and without denominator; give it to all of them or to none.',
    '“{metric}”的数据有的有分母、有的没有，请统一。',
  ],
  'nothing-blocks': [
    '"{of}" is nothing that blocks by the policy, so there is nothing to waive; remove the waiver.',
    '按方案“{of}”不会造成阻断，无需豁免，请删除。',
  ],
  'points-without-cap': [
    'the policy allows no points (its cap is 0); set them to 0 or change the policy.',
    '方案不允许加减分（cap 为 0），请改为 0 或修改方案。',
  ],
  'calibrated-twice': [
    '{employee} is calibrated twice; keep one of the entries.',
    '{employee} 有两次校准，请保留一条。',
  ],
  'no-pool': [
    'unit "{unit}" has employees and no pool; give its pool in minor units.',
    '部门“{unit}”有员工但没有奖金包，请填写（最小货币单位）。',
  ],
} as const satisfies Record<string, readonly [en: string, zh: string]>;

export type ProblemCode = keyof typeof problemWords;
