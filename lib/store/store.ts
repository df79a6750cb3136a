import { auditOf, type AuditEntry, auditWrite } from './audit.ts';
import { batchDelete, batchPut } from './batch.ts';
import type { Item, StoreClient } from './client.ts';
import { commit, together } from './commit.ts';
import * as budgets from './budgets.ts';
import * as cases from './cases.ts';
import * as customers from './customers.ts';
import * as cycles from './cycles.ts';
import * as digests from './digests.ts';
import * as duties from './duties.ts';
import { errandWrites } from './errands.ts';
import * as figures from './figures.ts';
import * as goals from './goals.ts';
import { decodeAddress, encodeAddress, encodeNotice } from './addresses.ts';
import * as honours from './honours.ts';
import * as improvements from './improvements.ts';
import * as inbox from './inbox.ts';
import * as lines from './lines.ts';
import { putOver } from './load.ts';
import * as participation from './participation.ts';
import { nudgeWrite } from './nudges.ts';
import * as organisations from './organisation.ts';
import * as people from './people.ts';
import * as policies from './policies.ts';
import * as progress from './progress.ts';
import { claimPost } from './posts.ts';
import * as personalLinks from './personal-links.ts';
import * as preferences from './preferences.ts';
import { promotionsOf, promotionWrites } from './promotions.ts';
import { readingsWrite } from './readings.ts';
import { reportItem, reportsOf } from './reports.ts';
import * as removed from './removed.ts';
import * as roles from './roles.ts';
import * as notices from './notices.ts';
import * as runs from './runs.ts';
import * as schedules from './schedules.ts';
import * as secondReviews from './second-reviews.ts';
import * as talks from './talks.ts';
import * as trainings from './trainings.ts';
import type { Write } from './transact.ts';
import { unitPage } from './unit-page.ts';
import * as unitPart from './unit-part.ts';
import { countedPart } from './counted-part.ts';

/** Everything that can be asked of the table and written to it, bound to one client. Use cases take it as an argument. */
export function storeOn(client: StoreClient) {
  const bound =
    <A extends unknown[], R>(ask: (client: StoreClient, ...args: A) => R) =>
    (...args: A): R =>
      ask(client, ...args);
  return {
    organisation: bound(people.organisation),
    organisationWhole: bound(organisations.organisationWhole),
    organisationWrite: people.organisationWrite,
    roleBook: bound(roles.roleBook),
    roleBookWrite: roles.roleBookWrite,
    personWithHistory: bound(people.personWithHistory),
    peopleOf: bound(people.peopleOf),
    lastDayOf: bound(people.lastDayOf),
    formerlyOf: bound(people.formerlyOf),
    formerWrite: people.formerWrite,
    peopleByIds: bound(people.peopleByIds),
    personWrite: people.personWrite,
    readingsWrite,
    historiesOf: bound(people.historiesOf),
    historyWrite: people.historyWrite,
    historyItem: people.historyItem,
    historyWithout: people.historyWithout,

    policyVersion: policies.cachedPolicyVersion(client),
    policyRecord: bound(policies.policyRecord),
    recordsOf: bound(policies.recordsOf),
    allPolicies: bound(policies.allPolicies),
    policyWrite: policies.policyWrite,
    policyCheck: policies.policyCheck,

    allAssignments: bound(schedules.allAssignments),
    assignmentWrite: schedules.assignmentWrite,
    workYears: bound(schedules.workYears),
    workYearsWrite: schedules.workYearsWrite,

    cycleById: bound(cycles.cycleById),
    allCycles: bound(cycles.allCycles),
    cycleWrite: cycles.cycleWrite,
    cyclesWithDuties: bound(duties.cyclesWithDuties),
    policyDutyWrite: duties.policyDutyWrite,
    honoursDutyItem: duties.honoursDutyItem,
    honoursDutyDone: duties.honoursDutyDone,
    yearOfCycles: bound(budgets.yearOfCycles),
    budgetWrite: budgets.budgetWrite,

    unitPart: bound(unitPart.unitPart),
    countedPart: bound(countedPart),
    unitPage: bound(unitPage),
    personPart: bound(unitPart.personPart),
    progressOf: bound(progress.progressOf),
    setProgress: bound(progress.setProgress),
    ratingsOf: bound(progress.ratingsOf),
    setRatings: bound(progress.setRatings),
    nudgeWrite,
    promotionsOf: bound(promotionsOf),
    promotionWrites,
    reportsOf: bound(reportsOf),
    reportItem,
    honoursOf: bound(honours.honoursOf),
    allHonours: bound(honours.allHonours),
    honoursWrite: honours.honoursWrite,
    talkParts: bound(talks.talkParts),
    talksOf: bound(talks.talksOf),
    goalsAgreedBefore: bound(talks.goalsAgreedBefore),
    talkWrite: talks.talkWrite,
    talkItem: talks.talkItem,
    talkSheetWrite: talks.talkSheetWrite,
    talkSheetItem: talks.talkSheetItem,
    talkSharedWrite: talks.talkSharedWrite,
    talkSharedItem: talks.talkSharedItem,
    talkGoalsWrite: talks.talkGoalsWrite,
    talkNotAgreed: talks.talkNotAgreed,
    courses: bound(trainings.courses),
    coursesWrite: trainings.coursesWrite,
    trainingsOf: bound(trainings.trainingsOf),
    trainingsOfPerson: bound(trainings.trainingsOfPerson),
    trainingUnder: bound(trainings.trainingUnder),
    trainingItem: trainings.trainingItem,
    trainingWrite: trainings.trainingWrite,
    improvementOf: bound(improvements.improvementOf),
    improvementsKeptBy: bound(improvements.improvementsKeptBy),
    improvementsAbout: bound(improvements.improvementsAbout),
    improvementWrites: improvements.improvementWrites,
    membersOf: bound(unitPart.membersOf),
    waitingFor: bound(participation.waitingFor),
    errandWrites,
    unitsToReview: bound(secondReviews.unitsToReview),
    goalsOf: bound(goals.goalsOf),
    goalsWrite: goals.goalsWrite,
    goalsItem: goals.goalsItem,
    notAskedYet: goals.notAskedYet,
    textsOf: bound(participation.textsOf),
    textsOfUnit: bound(participation.textsOfUnit),
    removedPart: bound(removed.removedPart),
    removedWrites: removed.removedWrites,
    restoredWrites: removed.restoredWrites,
    participantItem: participation.participantItem,
    participantWrite: participation.participantWrite,
    evaluationItem: participation.evaluationItem,
    evaluationNext: participation.evaluationNext,
    evaluationWrite: participation.evaluationWrite,
    figuresItem: participation.figuresItem,
    figuresWrite: participation.figuresWrite,
    textsWrite: participation.textsWrite,
    resultItem: participation.resultItem,
    resultWrites: participation.resultWrites,
    paymentItem: participation.paymentItem,

    linkByHash: bound(customers.linkByHash),
    linkItem: customers.linkItem,
    linkWrite: customers.linkWrite,
    personalLink: bound(personalLinks.personalLink),
    personalLinkWrites: personalLinks.personalLinkWrites,
    answerById: bound(customers.answerById),
    answersOf: bound(customers.answersOf),
    answerItem: customers.answerItem,
    answerWrite: customers.answerWrite,
    tallyItem: customers.tallyItem,
    tallyWrite: customers.tallyWrite,

    casesOf: bound(cases.casesOf),
    caseWrites: cases.caseWrites,

    linesOf: bound(lines.linesOf),
    lineItem: lines.lineItem,
    changeWrite: lines.changeWrite,

    runsOf: bound(runs.runsOf),
    runWrite: runs.runWrite,

    figuresOf: bound(figures.figuresOf),
    yearOfFigures: bound(figures.yearOfFigures),
    yearOfFiguresItem: figures.yearOfFiguresItem,
    yearOfFiguresWrite: figures.yearOfFiguresWrite,

    inboxOf: bound(notices.inboxOf),
    noticeUnder: bound(notices.noticeUnder),
    encodeNotice,
    inboxMark: bound(inbox.inboxMark),
    inboxMarkItem: inbox.inboxMarkItem,
    inboxMarkWrite: inbox.inboxMarkWrite,
    unreadOf: bound(inbox.unreadOf),
    noticeWrite: notices.noticeWrite,
    preferencesOf: bound(preferences.preferencesOf),
    preferencesWrite: preferences.preferencesWrite,
    claimPost: bound(claimPost),
    awaitDigest: bound(digests.awaitDigest),
    digestsDue: bound(digests.digestsDue),
    digestDone: bound(digests.digestDone),
    tell: bound(notices.tell),

    auditOf: bound(auditOf),
    /** For the further entries of a commit that does several things at once. */
    traceWrite: auditWrite,
    encodeAddress,
    decodeAddress,
    commit: (entry: AuditEntry, writes: readonly Write[]) => commit(client, entry, writes),
    together: (writes: readonly Write[]) => together(client, writes),
    /** Many items that may be written again: a load that died is simply repeated. */
    load: (all: readonly Item[]) => batchPut(client, all),
    /** The same for what others may change meanwhile: nothing is written over a version that was not read. */
    loadOver: (all: readonly Item[]) => putOver(client, all),
    /** Takes people out of a cycle that has not begun. */
    removeParts: (parts: readonly unitPart.PersonPart[]) => batchDelete(client, parts.flatMap(unitPart.keysOfPart)),
  };
}

export type Store = ReturnType<typeof storeOn>;
