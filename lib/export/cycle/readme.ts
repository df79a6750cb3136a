import { localTime } from '../local-time.ts';
import { apartPath } from './apart-path.ts';
import type { CycleExport } from './cycle-export.ts';

/** How everything in an archive is read and recomputed, in both languages: whoever opens it may know one of them only. */
export function readme({ cycle, exportedAt, timeZone, apart, language }: CycleExport): string {
  const { id, name, period, policy } = cycle;
  const at = localTime(exportedAt, timeZone);
  const one = apart[0]?.inputs.employee.id;
  const zh = [
    `${name.zh}（${id}）`,
    `期间 ${period.start} 至 ${period.end}，考核方案 ${policy.id} 第 ${policy.version} 版。导出时间 ${at}（${timeZone}）。`,
    '',
    '里面有什么',
    'participants.csv          参与人和现在有效的结果',
    'ratings.csv               各类评价人的评分合计，不写是谁；份数不到方案要求的不列出',
    'figures.csv               计入的每月数据',
    'decisions.csv             校准、免评、暂缓、申诉、更正，连同理由',
    'runs.csv                  每次核算，退回和作废的也在',
    'cycle.json                这次考核的设置',
    'policy-document.json      考核方案全文',
    'calculation/policy.json   计算用的规则',
    'calculation/sums.json     计算用的全部输入，按人、指标、评价人类别合计',
    'calculation/results.json  计算结果',
    'calculation/apart/        后来单独有结果的人（申诉后或暂缓后）：各自的输入和结果',
    '金额在 CSV 里以元为单位，在 JSON 里以最小货币单位（分）为单位。',
    '',
    '怎样重算',
    '在解开的文件夹里运行下面的命令（把 HENGJI 换成衡绩程序所在的文件夹），输出和 results.json 逐字节相同：',
    `  ${start}`,
    ...(one === undefined
      ? []
      : ['后来单独有结果的人，输出和各自的 result.json 相同，例如：', `  ${start} ${withOne(one)}`]),
    '',
  ];
  const en = [
    `${name.en} (${id})`,
    `Period ${period.start} to ${period.end}, policy ${policy.id} version ${policy.version}. Exported ${at} (${timeZone}).`,
    '',
    'What is in it',
    'participants.csv          everybody who takes part, with the result that holds now',
    'ratings.csv               what each kind of raters gave in sum, never who; nothing of fewer than the policy asks for',
    'figures.csv               the months of figures that were counted',
    'decisions.csv             calibrations, waivers, who was put off, appeals, corrections, with reasons',
    'runs.csv                  every settlement run, those returned or recalled as well',
    'cycle.json                how the cycle was set up',
    'policy-document.json      the whole policy',
    'calculation/policy.json   the rules that it was calculated by',
    'calculation/sums.json     everything that was calculated from, summed by person, indicator and kind of rater',
    'calculation/results.json  what came out',
    'calculation/apart/        whoever got a result of their own later (an appeal, or put off): their input and result',
    'Amounts are in units of the currency in CSV, in minor units (cents) in JSON.',
    '',
    'How to calculate it again',
    'In the unpacked folder, with the folder of the Hengji program for HENGJI: this prints results.json, byte for byte.',
    `  ${start}`,
    ...(one === undefined
      ? []
      : ['For whoever got a result later it prints their result.json, for example:', `  ${start} ${withOne(one)}`]),
    '',
  ];
  const order = language === 'zh' ? [zh, en] : [en, zh];
  // As the plainest editor reads it.
  return `\uFEFF${order.flat().join('\r\n')}`;
}

const start = 'npm --prefix HENGJI run --silent calculate -- calculation/policy.json calculation/sums.json';
const withOne = (employee: string) => `--with ${apartPath(employee)}.sums.json`;
