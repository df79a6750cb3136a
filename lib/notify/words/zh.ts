import type { NoticeWords } from './words.ts';

/** A colon and what follows, where something follows. */
const because = (reason: string) => (reason === '' ? '' : `理由：${reason}`);

export default {
  notices: {
    announced: ({ cycle }) => ({
      title: `${cycle}已公示`,
      text: '请看这一期考核哪些方面、各占多少、奖金怎样算，看过后确认。',
      button: '去看并确认',
    }),
    'taken-out': ({ cycle, reason }) => ({
      title: `您不再参加${cycle}`,
      text:
        reason === ''
          ? `您的部门、岗位或用工形式变了，不在${cycle}的范围内：这一期不评价您，您没有成绩和奖金。有疑问请找人力资源。`
          : `人力资源把您移出了${cycle}：这一期不评价您，您没有成绩和奖金。${because(reason)}有疑问请找人力资源。`,
      button: '去首页',
    }),
    opened: ({ cycle, count, due }) => ({
      title: `${cycle}开始评价`,
      text: `有 ${count} 份评价等您来写${due === '' ? '' : `，最早的一份${due}截止`}。写到一半也会自动保存。`,
      button: '去评价',
    }),
    'due-soon': ({ cycle, count, due, evaluations }) => ({
      title: `${evaluations}${due}截止`,
      text: `${cycle}还有 ${count} 份${evaluations}等您交，${due}截止。`,
      button: '去评价',
    }),
    'due-today': ({ cycle, count, evaluations }) => ({
      title: `${evaluations}今天截止`,
      text: `${cycle}还有 ${count} 份${evaluations}等您今天交。`,
      button: '去评价',
    }),
    nudged: ({ cycle, count, due, evaluations }) => ({
      title: `请交${evaluations}`,
      text: `有人提醒您：${cycle}还有 ${count} 份${evaluations}等您交${due === '' ? '' : `，最早的一份${due}截止`}。`,
      button: '去评价',
    }),
    late: ({ cycle, count, evaluations }) => ({
      title: `${count} 份${evaluations}没有按时交`,
      text: `${cycle}的${evaluations}已经截止，还有 ${count} 份没交。请看一看是谁、为什么。`,
      button: '去看进度',
    }),
    'second-review-soon': ({ cycle, count, due }) => ({
      title: `复核${due}截止`,
      text: `${cycle}有 ${count} 份上级评价等您复核，${due}截止。`,
      button: '去复核',
    }),
    'second-review-today': ({ cycle, count }) => ({
      title: '复核今天截止',
      text: `${cycle}还有 ${count} 份上级评价等您今天复核。`,
      button: '去复核',
    }),
    'second-review-late': ({ cycle, count }) => ({
      title: `${count} 份评价没有按时复核`,
      text: `${cycle}的复核已经截止，还有 ${count} 份没有确认。不确认就不能签发结果。`,
      button: '去看进度',
    }),
    reopened: ({ cycle, name, due, reason }) => ({
      title: name === '' ? '一份评价重新打开了' : `对${name}的评价重新打开了`,
      text: `${cycle}的这份评价请再写一次${due === '' ? '' : `，${due}截止`}。${because(reason)}`,
      button: '去评价',
    }),
    reassigned: ({ cycle, name, evaluations, reason }) => ({
      title: `对${name}的${evaluations}改由您来写`,
      text: `${cycle}里对${name}的${evaluations}交给您了，请从头写。${because(reason)}`,
      button: '去评价',
    }),
    'taken-over': ({ cycle, name, evaluations, reason }) => ({
      title: `对${name}的${evaluations}不用写了`,
      text: `${cycle}里对${name}的${evaluations}已改派给别人，您写的草稿不会给别人看。${because(reason)}`,
      button: '看看还有什么要办',
    }),
    'own-reopened': ({ cycle, evaluations, due, reason }) => ({
      title: `对您的${evaluations}重新打开了`,
      text: `${cycle}里对您的${evaluations}会再写一次${due === '' ? '' : `，${due}截止`}。${because(reason)}`,
      button: '去首页',
    }),
    published: ({ cycle }) => ({
      title: `${cycle}的结果出来了`,
      text: '得分、等级和怎样算出来的，都可以看了。看过后请确认；有疑问也在那里提出。',
      button: '看我的结果',
    }),
    'correction-to-approve': ({ cycle, unit, name }) => ({
      title: `${name}结果的更正等您批准`,
      text: `${cycle}已经关闭，${unit}的${name}的结果要更正，请看错在哪里和差额，再批准或不同意。`,
      button: '去看更正',
    }),
    'correction-declined': ({ cycle, name, reason }) => ({
      title: `${name}结果的更正没有被同意`,
      text: `负责人没有同意${cycle}里${name}的更正。${because(reason)}`,
      button: '去看更正',
    }),
    corrected: ({ cycle, reason }) => ({
      title: `您${cycle}的结果有更正`,
      text: `原来的结果保留不变，更正写在下面，两个数都看得到。${because(reason)}`,
      button: '看我的结果',
    }),
    recalled: ({ cycle, reason, unit }) => ({
      title: `${cycle}的结果正在更正`,
      text: `${unit === '' ? '人事发现您所在部门的结果有误，先撤回更正' : `人事发现${unit}的结果有误。等级由各部门一起分配，您的结果也先撤回`}，改好会重新公布。您不用做什么。${because(reason)}`,
      button: '看说明',
    }),
    republished: ({ cycle }) => ({
      title: `${cycle}的结果重新公布了`,
      text: '更正后的得分、等级和算法都可以看了。之前的确认不再算数，请看过后重新确认；有疑问也在那里提出。',
      button: '看我的结果',
    }),
    'not-published': ({ cycle, due }) => ({
      title: `${cycle}还没有公布`,
      text: `原定${due === '' ? '今天' : due}公布，但结果还没有签发，或还有人没处理完。大家正在等。`,
      button: '去处理',
    }),
    stopped: ({ cycle, action, count }) => ({
      title: `${cycle}没能${action}`,
      text: `到了${action}的时间，但还有 ${count} 处没处理好。处理好后会自动接着做。`,
      button: '去处理',
    }),
    'not-planned': ({ policy, unit }) => ({
      title: `${policy === '' ? '有一期考核' : policy}排不出来`,
      text:
        unit === ''
          ? '考核安排用的方案没有能用的版本。请在日程里改好，改好后会自动排上；不再考核的，请暂停这项安排。'
          : `考核安排里的部门“${unit}”已经不在了。请在日程里改好，改好后会自动排上。`,
      button: '去日程',
    }),
    'calendar-gap': ({ year }) => ({
      title: `${year} 年的放假安排还没有录入`,
      text: `排期已经排到 ${year} 年，没有放假和调休就算不出日期。请在日历里补上；还没公布的，可以先按估计录入，公布后再更正。`,
      button: '去补日历',
    }),
    'to-approve': ({ cycle, unit }) => ({
      title: `${unit}的奖金等您批准`,
      text: `${cycle}${unit}的奖金已经核算好，请看总额和每个人的明细，再批准或退回。`,
      button: '去批准',
    }),
    'appeal-filed': ({ cycle, name }) => ({
      title: `${name}提出了申诉`,
      text: `${cycle}里，${name}对自己的结果提出了申诉，等您看过后决定。`,
      button: '去看申诉',
    }),
    'appeal-decided': ({ cycle, reason }) => ({
      title: '您的申诉有决定了',
      text: `您对${cycle}结果的申诉已经决定，理由和结果都可以看。${because(reason)}`,
      button: '看我的结果',
    }),
    'further-to-approve': ({ cycle, unit, name }) => ({
      title: `补发给${name}的奖金等您批准`,
      text: `${cycle}${unit}的${name}要从留存里补发奖金，请看金额和理由，再批准或退回。`,
      button: '去批准',
    }),
    returned: ({ cycle, unit, reason }) => ({
      title: `${unit}的奖金被退回`,
      text: `负责人退回了${cycle}${unit}的奖金，请看原因，改好后再核算。${because(reason)}`,
      button: '去看奖金',
    }),
    released: ({ cycle }) => ({
      title: `${cycle}的奖金已发放`,
      text: '金额已定，每一步怎样算的都写在结果里。',
      button: '看我的奖金',
    }),
    'approver-named': ({ cycle, unit, reason }) => ({
      title: `请您代为批准${unit}的奖金`,
      text: `${unit}的负责人自己也参加${cycle}，不能批准自己的部门。核算后会再通知您，晋升也由您批准。${because(reason)}`,
      button: '去看看',
    }),
    'training-planned': ({ policy, due }) => ({
      title: `给您安排了培训${policy === '' ? '' : `“${policy}”`}`,
      text: `${due === '' ? '' : `时间是${due}。`}为什么安排、以前的培训效果怎样，都可以看。`,
      button: '看我的培训',
    }),
    'training-done': ({ policy }) => ({
      title: `培训${policy === '' ? '' : `“${policy}”`}对您有帮助吗？`,
      text: '请打个分，一下就好。以后安排课程会看大家的满意度。',
      button: '去打分',
    }),
    'improvement-opened': ({ cycle }) => ({
      title: '上级会帮您一起改进',
      text: `根据${cycle}的结果，为您建立了改进记录。目标和步骤由您和上级一起商量，您随时可以看，也可以写下自己的话。`,
      button: '去看看',
    }),
    'talk-planned': ({ cycle, name, when, place }) => ({
      title: `${name}约您绩效面谈：${when}`,
      text: `谈${cycle}的结果${place === '' ? '' : `，地点：${place}`}。不方便可以改时间；想谈什么可以先写下来。`,
      button: '看面谈',
    }),
    'talk-moved': ({ cycle, name, when, place }) => ({
      title: `绩效面谈改到${when}`,
      text: `${name}改了${cycle}绩效面谈的时间或地点${place === '' ? '' : `，地点：${place}`}。`,
      button: '看面谈',
    }),
    'talk-off': ({ cycle, name, when }) => ({
      title: `${when}的绩效面谈取消了`,
      text: `${name}取消了${cycle}绩效面谈的这个时间，可以再约。`,
      button: '再约时间',
    }),
    'talk-held': ({ cycle, name }) => ({
      title: '请看面谈的记录和目标',
      text: `${name}登记了${cycle}的绩效面谈已经谈过。请看共享的记录和商定的目标，没有不同意见就确认。`,
      button: '去看并确认',
    }),
    'role-waits': () => ({
      title: '有职责变动等您确认',
      text: '有人提出变动一个人的职责，要另一个人确认才生效。',
      button: '去确认',
    }),
    'policy-waits': ({ policy, name }) => ({
      title: `“${policy}”的新版本等您批准`,
      text: `${name}写好了考核方案“${policy}”的新版本，要没有写过它的人看过改动再批准。`,
      button: '去看改动',
    }),
    'policy-approved': ({ policy, name }) => ({
      title: `“${policy}”的新版本已批准`,
      text: `${name}批准了您写的考核方案“${policy}”的新版本，新的考核可以用它了。`,
      button: '去看方案',
    }),
    'policy-returned': ({ policy, name, reason }) => ({
      title: `“${policy}”的新版本被退回`,
      text: `${name}退回了您写的考核方案“${policy}”的新版本，改好后可以再提交。${because(reason)}`,
      button: '去修改',
    }),
    'promotion-waits': ({ cycle, unit, name }) => ({
      title: `${name}的晋升等您决定`,
      text: `人力资源根据${cycle}的结果提名${unit}的${name}晋升，请看条件和理由，再批准或不批准。`,
      button: '去决定',
    }),
    'promotion-approved': ({ cycle, name }) => ({
      title: `${name}的晋升已批准`,
      text: `您在${cycle}后提名的${name}，负责人已批准晋升。登记新岗位后写进人员档案。`,
      button: '去登记',
    }),
    'promotion-declined': ({ cycle, name, reason }) => ({
      title: `${name}的晋升没有批准`,
      text: `您在${cycle}后提名的${name}，负责人没有批准晋升。${because(reason)}`,
      button: '去看看',
    }),
    'promotion-recorded': ({ policy, due }) => ({
      title: '祝贺您晋升',
      text: `${due === '' ? '' : `自${due}起，`}您的新岗位${policy === '' ? '' : `是${policy}，`}已写进人员档案。`,
      button: '去首页',
    }),
    honoured: ({ cycle, policy }) => ({
      title: policy === '' ? '祝贺您获得荣誉' : `祝贺您获得“${policy}”`,
      text: `${cycle}的荣誉公布了，您在其中。证书可以打开和打印。`,
      button: '看荣誉榜',
    }),
  },
  entry: {
    title: (employee) => `绩效面谈：${employee}`,
    text: (cycle) => `谈${cycle}的结果和下一期的目标。`,
  },
  evaluations: { self: '自评', supervisor: '上级评价', peer: '同事评价', customer: '客户评价' },
  actions: { announce: '公示', open: '开放评价', shut: '截止评价', publish: '公布结果' },
  frame: {
    product: '衡绩',
    hello: (name) => `${name}，您好：`,
    several: (count, newest) => `${newest}，还有 ${count - 1} 条消息`,
    noCycle: '其他',
    why: '您收到这封信，因为绩效考核里有要您知道的事。',
    change: '改变通知方式',
    look: '去看看',
    between: '；',
    fillIn: (name, evaluations, own) => (own ? `填写${evaluations}` : `填写对${name}的${evaluations}`),
    onlyYours: '链接不用登录，只给您一个人用，请不要转发；新的链接来了，旧的就失效。',
  },
} satisfies NoticeWords;
