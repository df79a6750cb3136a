import type { ErrorCode } from '#lib/domain/error.ts';
import type { Refusal } from '#lib/domain/access/rights.ts';
import type { Names } from '#lib/domain/policy/policy.ts';

/**
 * The words of every refusal: what is wrong, where, and how to mend it. `{name}` is filled in from the refusal's
 * parameters. A finer reason (`wrong-state.moving`) goes before its code.
 */
export const refusals = {
  unauthenticated: { zh: '请先登录。', en: 'Please sign in first.' },
  'token-expired': {
    zh: '登录已过期，请重新登录，已填的内容还在。',
    en: 'Your sign-in has expired. Sign in again; what you typed is kept.',
  },
  forbidden: { zh: '您没有这项权限。', en: 'You may not do this.' },
  'not-found': { zh: '没有找到，链接可能已失效。', en: 'Not found. The link may be out of date.' },
  invalid: { zh: '有内容需要改，请看标出的地方。', en: 'Something needs mending; see the marked places.' },
  'version-required': { zh: '请刷新页面后再试。', en: 'Please reload the page and try again.' },
  'version-changed': {
    zh: '内容已在别处改过。请看过新内容再改。',
    en: 'This was changed elsewhere. Look at the newer version before you change it.',
  },
  'idempotency-key-required': { zh: '请求缺少 Idempotency-Key。', en: 'The request lacks an Idempotency-Key.' },
  'idempotency-key-reused': {
    zh: '同一个请求编号用在了不同的内容上，请刷新后重做。',
    en: 'The same request key came with another content. Reload and do it again.',
  },
  'wrong-state': {
    zh: '现在的状态不能做这一步，请刷新页面。',
    en: 'This step is not possible in the present state. Reload the page.',
  },
  preconditions: { zh: '还不能做这一步，请先处理下面这些。', en: 'Not yet: first deal with what is listed below.' },
  'closed-for-answers': {
    zh: '评价已于规定时间关闭。要补交，请联系人力资源重新打开。',
    en: 'Evaluations are closed. To hand it in late, ask HR to reopen it.',
  },
  'link-expired': { zh: '这个链接已过期，感谢您的关注。', en: 'This link has expired. Thank you all the same.' },
  'link-used': {
    zh: '这个链接已经答过了，每个链接只能答一次。',
    en: 'This link has been answered already; each can be answered once.',
  },
  'calendar-gap': {
    zh: '{year} 年的放假和调休还没有录入，算不出工作日。请在设置的日历里补上。',
    en: 'The holidays of {year} have not been entered, so working days cannot be counted. Add the year under Settings, Calendar.',
  },
  'too-many-requests': { zh: '请求太频繁，请稍等片刻再试。', en: 'Too many requests. Wait a moment and try again.' },
  busy: { zh: '现在太忙，没有保存。请再试一次。', en: 'Too busy just now; nothing was saved. Please try again.' },
  internal: {
    zh: '出错了。请再试一次，不会重复；仍不行请告诉人力资源。',
    en: 'Something failed. Try again: nothing is done twice. Tell HR if it stays.',
  },
} as const satisfies Record<ErrorCode, Names>;

export const reasons: Readonly<Record<string, Names>> = {
  ...({
    'not-hr': { zh: '只有人力资源可以做这件事。', en: 'Only HR may do this.' },
    'not-director': { zh: '只有这个部门的负责人可以做这件事。', en: 'Only the director of this unit may do this.' },
    'not-auditor': { zh: '只有审计可以看。', en: 'Only an auditor may see this.' },
    'not-confirmer': {
      zh: '只有人力资源或负责人可以做这件事。',
      en: 'Only HR or a director may do this.',
    },
    'not-rater': { zh: '这份评价不是给您填的。', en: 'This evaluation is not yours to write.' },
    'not-linked': {
      zh: '这个链接只能打开它自己的那一份评价。',
      en: 'This link opens its own evaluation and nothing else.',
    },
    'not-peer': { zh: '只有同事评价可以推辞。', en: 'Only peer evaluations can be declined.' },
    'not-subject': { zh: '只有本人可以做这件事。', en: 'Only the person concerned may do this.' },
    'not-supervisor': { zh: '只有上级可以看。', en: 'Only the supervisor may see this.' },
    'not-reviewer': {
      zh: '只有评价人的上级可以复核。',
      en: 'Only the supervisor of the rater may do this.',
    },
    'not-published': { zh: '结果还没有公布。', en: 'The result is not published yet.' },
    'own-case': { zh: '这是您自己的事，须由别人决定。', en: 'This is your own case; somebody else must decide it.' },
    'own-rating': {
      zh: '您评价过这个人，申诉须由没有参与的人决定。',
      en: 'You rated this person; somebody who had no part in it must decide.',
    },
    'own-calibration': {
      zh: '这个得分是您校准的，申诉须由别人决定。',
      en: 'You calibrated this score; somebody else must decide.',
    },
    'own-supervisor': {
      zh: '这个人是您的上级，申诉须由别人决定。',
      en: 'You report to this person; somebody else must decide.',
    },
    'own-request': {
      zh: '这是您自己提出的，须由另一个人确认。',
      en: 'You asked for this yourself; somebody else must confirm it.',
    },
  } satisfies Record<Refusal, Names>),
  left: { zh: '您已离职，不能再登录。', en: 'You have left the organisation and can no longer sign in.' },
  'link-replaced': {
    zh: '已经有更新的链接了，请用最后给您的那一个。找不到的话，请问{by}。',
    en: 'There is a newer link: please use the one you were given last. If you cannot find it, ask {by}.',
  },
  'link-handed-in': {
    zh: '这份评价已经提交了，不用再做什么。要改的话，请找{by}重新打开。',
    en: 'This evaluation has been handed in; there is nothing left to do. To change it, ask {by} to reopen it.',
  },
  'link-reassigned': {
    zh: '这份评价改由别人写了，不用您再写。有疑问请问{by}。',
    en: 'This evaluation is somebody else’s to write now. If you wonder why, ask {by}.',
  },
  'link-moved': {
    zh: '截止日改过了，这个链接跟着失效。请向{by}要一个新的，之前填的都还在。',
    en: 'The due date has changed, and this link ended with it. Ask {by} for a new one; what you filled in is kept.',
  },
  'link-left': {
    zh: '这个链接已经失效：填写人已离职。有疑问请找{by}。',
    en: 'This link has ended: whoever it was for has left. Ask {by}.',
  },
  'link-over': {
    zh: '这份评价已经停止收了。还需要填的话，请找{by}重新打开。',
    en: 'This evaluation is no longer taken. If you still need to write it, ask {by} to reopen it.',
  },
  'link-peer': {
    zh: '同事评价是匿名的：谁拿着链接，谁就看得到填了什么，所以不做链接。',
    en: 'Peers answer in confidence, and whoever holds a link can read what was filled in: so there are no links to their forms.',
  },
  moving: {
    zh: '上一步还没有做完，请先把它做完。',
    en: 'A step is still under way. Finish it first.',
  },
  'cycle-state': {
    zh: '考核周期现在的阶段不能做这一步。',
    en: 'The cycle is in a phase in which this is not possible.',
  },
  'reassign-returned': {
    zh: '这份评价正被退回重写，先等它交回来，或免去复核，再改派。',
    en: 'This evaluation was returned to its rater. Wait for it, or waive the second review, before giving it to somebody else.',
  },
  'nudge-over': {
    zh: '这份评价已经交了，或不再收，不用提醒了。',
    en: 'This evaluation was handed in or is no longer taken; there is nothing to remind of.',
  },
  'goals-turn': {
    zh: '这一步现在轮不到您，对方可能刚改过。请看最新的内容。',
    en: 'It is not your turn: the other side may just have changed it. Look at the newest version.',
  },
  'talk-agreed': {
    zh: '这次面谈已经确认，记录和目标不再改动。',
    en: 'This talk is agreed to; its notes and goals stand as they are.',
  },
  'talk-nobody': {
    zh: '这一期没有上级，没有人可以面谈。',
    en: 'You had no supervisor in this period to talk with.',
  },
  'talk-nothing': {
    zh: '对方还没有共享记录。',
    en: 'The other side has not shared any notes.',
  },
  'talk-no-time': {
    zh: '还没有约好时间，没有可以放进日历的。',
    en: 'No time has been set that could go into a calendar.',
  },
  'goals-frozen': {
    zh: '评价已经开放，目标不能再改。',
    en: 'Evaluations are open; goals can no longer be changed.',
  },
  'goals-closed': {
    zh: '这个考核已经截止，不能再记进展。',
    en: 'Evaluations are shut; progress can no longer be noted.',
  },
  correction: { zh: '没有找到这条更正。', en: 'There is no such correction.' },
  recalled: {
    zh: '人事正在更正这次结果（{reason}），改好会重新公布，到时再通知您。',
    en: 'HR is correcting this result ({reason}); you will be told when it is published again.',
  },
  'recalled-with': {
    zh: '人事正在更正{unit}的结果（{reason}）。等级由各部门一起分配，您的结果也要重新算，改好会重新公布，到时再通知您。',
    en: 'HR is correcting the results of {unit} ({reason}). Grades are shared out over all units together, so yours is calculated anew; you will be told when it is published again.',
  },
  'appeal-late': {
    zh: '申诉的期限已过（{by}）。有疑问可以找人力资源谈。',
    en: 'The time to appeal is over (it ended {by}). If in doubt, talk to HR.',
  },
  'appeal-nothing': { zh: '这个人没有等着补发的。', en: 'Nothing waits to be paid to this person.' },
  'put-off-paid': {
    zh: '这个人已经单独核算，不能再改。',
    en: 'This person has been settled apart; it can no longer be changed.',
  },
  'no-ratings': {
    zh: '这次考核还没有开放评价，没有可以试算的评分。',
    en: 'This cycle has not opened yet, so it has no ratings to simulate with.',
  },
  'not-settled': { zh: '还没有核算，暂时没有奖金表。', en: 'Not settled yet, so there is no bonus sheet.' },
  cycle: { zh: '没有找到这个考核周期。', en: 'There is no such cycle.' },
  'role-request': {
    zh: '这个申请已经有人处理了。',
    en: 'Somebody has dealt with this request already.',
  },
  person: { zh: '没有找到这个人。', en: 'There is no such person.' },
  'import.file': { zh: '这个文件读不了，请按下面的说明改好。', en: 'This file cannot be read; mend what is listed.' },
  'import.rows': {
    zh: '有的行不对，所以一个人也没有导入。请在文件里改好再来。',
    en: 'Some lines are wrong, so nobody was imported. Mend them in the file.',
  },
  policy: { zh: '没有找到这个考核方案。', en: 'There is no such policy.' },
  'policy-draft-open': {
    zh: '这个方案已有一份草稿，请先改完批准，或者放弃它。',
    en: 'There is an open draft of this policy already. Finish it or discard it first.',
  },
  'policy-incomplete': {
    zh: '草稿里还有要改的地方，改好才能提交和批准。',
    en: 'The draft still has problems. Mend them before it is submitted or approved.',
  },
  'policy-submitted': { zh: '已经提交，正等批准。', en: 'It is submitted already and waits for approval.' },
  'policy-not-submitted': {
    zh: '起草人还没有提交，还不能批准。',
    en: 'Its author has not submitted it yet, so it cannot be approved.',
  },
  'policy-not-returnable': {
    zh: '起草人还没有提交，没有什么可以退回。',
    en: 'Its author has not submitted it yet, so there is nothing to return.',
  },
  evaluation: {
    zh: '没有找到这份评价，链接可能已失效。',
    en: 'There is no such evaluation; the link may be out of date.',
  },
  goals: { zh: '这个考核的方案没有要求定目标。', en: 'The policy of this cycle asks for no goals.' },
  notice: { zh: '没有找到这条消息。', en: 'There is no such notice.' },
  participant: { zh: '这个考核周期里没有这个人。', en: 'This person does not take part in the cycle.' },
  result: { zh: '没有找到结果，可能还没有公布。', en: 'There is no such result; it may not be published yet.' },
  appeal: { zh: '没有找到这份申诉。', en: 'There is no such appeal.' },
  pool: { zh: '这个部门没有奖金包。', en: 'This unit has no pool.' },
  course: { zh: '目录里没有这门课程。', en: 'There is no such course in the catalogue.' },
  training: { zh: '没有找到这项培训。', en: 'There is no such training.' },
  improvement: { zh: '没有找到这项绩效改进。', en: 'There is no such improvement case.' },
  promotion: { zh: '这个考核的方案没有晋升规则。', en: 'The policy of this cycle says nothing of promotion.' },
  run: { zh: '没有找到这一次核算。', en: 'There is no such settlement run.' },
  unit: { zh: '没有找到这个部门。', en: 'There is no such unit.' },
  answer: { zh: '没有找到这份客户评价。', en: 'There is no such answer.' },
  link: { zh: '这个链接不存在，请检查是否完整。', en: 'There is no such link; check that it is complete.' },
  'role-book': {
    zh: '这里的数据是旧版本留下的，没有记谁有什么职责。请换一个数据文件夹重新开始。',
    en: 'The data are of an older version, which did not keep who has which role. Begin again in another folder.',
  },
  organisation: { zh: '还没有设置组织。', en: 'The organisation has not been set up yet.' },
  'already-set-up': {
    zh: '组织已经设置好了，请直接登录。',
    en: 'The organisation has been set up already. Sign in.',
  },
  'export.columns': {
    zh: '所选的列有问题，请看标出的地方。',
    en: 'The chosen columns need mending; see the marked places.',
  },
};

export function filledIn(
  words: Names,
  language: keyof Names,
  params: Readonly<Record<string, string | number>>,
): string {
  return words[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
