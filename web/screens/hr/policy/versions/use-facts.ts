import { templateNames } from '#lib/domain/policy/templates/ids.ts';
import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { useFormat } from '../../../../ui/use-format.ts';
import type { VersionLine } from './types.ts';

/** Who made, wrote, submitted, approved or retired a version, and when: one line each, the latest last. */
export function useFacts(policy: string): (version: VersionLine) => string[] {
  const { policies: w, and } = { policies: useWords('policies'), and: useWords('hr').shared.and };
  const say = useSay();
  const f = useFormat();
  const done = ({ by, at }: { by: { name: string }; at: string }) => ({ by: by.name, at: f.date(at, { year: true }) });
  const origin = (from: VersionLine['origin']) => {
    if (from === null) return [];
    if ('template' in from) return [w.from.template({ name: say(templateNames[from.template]) })];
    if ('imported' in from) return [w.from.imported];
    const { policy: of, version: number } = from;
    return [of === policy ? w.from.version({ number }) : w.from.policy({ policy: of, number })];
  };
  const approval = ({ approved, origin: from }: VersionLine) => {
    if (approved === null) return [];
    if (approved.by !== null) return [w.approved(done({ by: approved.by, at: approved.at }))];
    return [from !== null && 'template' in from ? w.asItCame : w.before];
  };
  const draft = ({ state, writers, changedAt, created, problems, submitted, returned }: VersionLine) => {
    if (state !== 'draft') return [];
    return [
      ...(changedAt === created.at ? [] : [w.changed({ at: f.dateTime(changedAt) })]),
      ...(writers.length > 1 ? [w.writers({ names: writers.map(({ name }) => name).join(and) })] : []),
      ...(returned === null ? [] : [w.returned({ ...done(returned), reason: returned.reason })]),
      submitted === null ? (problems > 0 ? w.problems({ count: problems }) : w.ready) : w.submitted(done(submitted)),
    ];
  };
  return (version) => [
    ...origin(version.origin),
    w.created(done(version.created)),
    ...draft(version),
    ...approval(version),
    ...(version.retired === null ? [] : [w.retired({ ...done(version.retired), reason: version.retired.reason })]),
    ...(version.discarded === null ? [] : [w.discarded(done(version.discarded))]),
  ];
}
