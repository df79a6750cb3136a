import { talks } from '#lib/contract/talks.ts';
import { useRead } from '../../../api/use-read.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { periodName } from '../../../ui/period-name.ts';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';

/** The talks about the last published results, while the next cycle runs already. */
export function LastTalks({ but }: { /** A cycle whose talks are on this page. */ but: string }) {
  const w = useWords('talks').list;
  const language = useLanguage();
  const last = useRead(talks.last).data;
  if (last?.cycle == null || last.cycle.id === but) return null;
  const held = last.items.filter(({ state }) => state === 'held' || state === 'agreed').length;
  const planned = last.items.filter(({ state }) => state === 'planned').length;
  const period = periodName(language, last.cycle.period.label);
  return (
    <Sheet>
      <SheetPart
        title={w.title}
        aside={w.last({ period, held, planned })}
        actions={
          <ButtonLink small to={paths.teamCycle(last.cycle.id)}>
            {w.toLast}
          </ButtonLink>
        }
      >
        {null}
      </SheetPart>
    </Sheet>
  );
}
