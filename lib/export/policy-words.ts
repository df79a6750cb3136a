import type {
  Bonus,
  Grades,
  MetricRule,
  Names,
  PeriodKind,
  RaterKind,
  WhenMissing,
} from '#lib/domain/policy/policy.ts';

/** What the sheet that shows a policy says. */
export const policyWords = {
  sheet: { zh: '考核方案', en: 'Policy' },
  id: { zh: '方案编号', en: 'Policy id' },
  version: { zh: '版本', en: 'Version' },
  sha256: { zh: '方案文件 SHA-256', en: 'SHA-256 of the policy' },
  period: { zh: '考核频率', en: 'Period' },
  scoreDecimals: { zh: '得分小数位', en: 'Decimals of a score' },
  maxScore: { zh: '满分', en: 'Highest score' },
  minCoverage: { zh: '最低覆盖权重（%）', en: 'Least weight covered (%)' },
  rater: { zh: '评价人', en: 'Rater' },
  weight: { zh: '权重（%）', en: 'Weight (%)' },
  minResponses: { zh: '最少份数', en: 'Fewest responses' },
  whenMissing: { zh: '缺失时', en: 'When missing' },
  scale: { zh: '量表', en: 'Scale' },
  lowest: { zh: '最低', en: 'Lowest' },
  highest: { zh: '最高', en: 'Highest' },
  step: { zh: '步长', en: 'Step' },
  pointsAtMin: { zh: '最低对应分值', en: 'Points at lowest' },
  pointsAtMax: { zh: '最高对应分值', en: 'Points at highest' },
  dimension: { zh: '维度', en: 'Dimension' },
  dimensionWeight: { zh: '维度权重（%）', en: 'Dimension weight (%)' },
  indicator: { zh: '指标', en: 'Indicator' },
  indicatorWeight: { zh: '指标权重（%）', en: 'Indicator weight (%)' },
  source: { zh: '来源', en: 'Source' },
  rule: { zh: '规则', en: 'Rule' },
  rating: { zh: '评价', en: 'Rating' },
  metric: { zh: '数据指标', en: 'Figure' },
  grade: { zh: '等级', en: 'Grade' },
  fromScore: { zh: '最低得分', en: 'From score' },
  share: { zh: '占比（%）', en: 'Share (%)' },
  coefficient: { zh: '奖金系数', en: 'Coefficient' },
  gradeMethod: { zh: '等级确定方式', en: 'How grades are given' },
  group: { zh: '分布范围', en: 'Distributed within' },
  minGroup: { zh: '分布最少人数', en: 'Smallest group' },
  bonus: { zh: '奖金规则', en: 'Bonus' },
  bonusMethod: { zh: '奖金方式', en: 'Method' },
  coefficientCurve: { zh: '系数曲线（得分 → 系数）', en: 'Coefficient (score → coefficient)' },
  unitCoefficient: { zh: '部门系数', en: 'Coefficient of unit' },
  roundTo: { zh: '金额取整到', en: 'Amounts rounded to' },
  maxTimesBase: { zh: '封顶（基数倍数）', en: 'Cap (times base)' },
  minServiceDays: { zh: '最少在岗天数', en: 'Fewest days of service' },
  rules: { zh: '其他规则', en: 'Other rules' },
  cap: { zh: '奖惩加减分上限（±）', en: 'Rewards and penalties at most (±)' },
  vetoGrade: { zh: '一票否决最高等级', en: 'Best grade with a veto' },
  training: { zh: '培训需求', en: 'Training needs' },
  improvement: { zh: '绩效改进', en: 'Improvement' },
  honour: { zh: '荣誉', en: 'Honour' },
  promotion: { zh: '晋升条件', en: 'Promotion requires' },
  slots: { zh: '晋升名额', en: 'Promotion slots' },
  annual: { zh: '年度得分', en: 'Annual score' },
} as const satisfies Record<string, Names>;

export type PolicyWord = keyof typeof policyWords;

export const raterWords = {
  self: { zh: '自评', en: 'Self' },
  supervisor: { zh: '上级', en: 'Supervisor' },
  peer: { zh: '同事', en: 'Peer' },
  customer: { zh: '客户', en: 'Customer' },
} as const satisfies Record<RaterKind, Names>;

export const missingWords = {
  redistribute: { zh: '权重分摊给其余', en: 'Weight goes to the others' },
  zero: { zh: '计 0 分', en: 'Counts 0 points' },
  block: { zh: '暂停计算', en: 'Blocks the result' },
} as const satisfies Record<WhenMissing, Names>;

export const periodWords = {
  month: { zh: '月度', en: 'Monthly' },
  quarter: { zh: '季度', en: 'Quarterly' },
  'half-year': { zh: '半年度', en: 'Half-yearly' },
  year: { zh: '年度', en: 'Yearly' },
} as const satisfies Record<PeriodKind, Names>;

export const gradeMethodWords = {
  thresholds: { zh: '按得分', en: 'By score' },
  distribution: { zh: '按比例分布', en: 'By distribution' },
} as const satisfies Record<Grades['method'], Names>;

export const groupWords = {
  unit: { zh: '部门', en: 'Unit' },
  all: { zh: '全体', en: 'Everyone' },
} as const satisfies Record<'unit' | 'all', Names>;

export const subjectWords = {
  employee: { zh: '个人', en: 'Employee' },
  unit: { zh: '部门', en: 'Unit' },
} as const satisfies Record<MetricRule['of'], Names>;

export const bonusMethodWords = {
  individual: { zh: '按个人计算', en: 'Individual' },
  pool: { zh: '按部门奖金包分配', en: 'Shared from a pool per unit' },
} as const satisfies Record<Bonus['method'], Names>;
