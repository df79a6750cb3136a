import { useParams } from '@tanstack/react-router';
import { promotions } from '#lib/contract/promotions.ts';
import { useRead } from '../../api/use-read.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { periodName } from '../../ui/period-name.ts';
import { Promotions } from '../hr/incentives/promotion/Promotions.tsx';

/** Who of the director's units is nominated for promotion, to approve or to decline. */
export function ApprovePromotions() {
  const { cycle } = useParams({ from: '/framed/approve/$cycle/promotions' });
  const w = useWords('incentives').promotion;
  const language = useLanguage();
  const read = useRead(promotions.read, { params: { cycle } });
  return (
    <Loaded read={read}>
      {(list) => (
        <Page
          title={w.directorTitle({ period: periodName(language, list.cycle.period.label) })}
          up={{ to: paths.approveCycle(cycle), label: w.back }}
        >
          <Promotions cycle={cycle} />
        </Page>
      )}
    </Loaded>
  );
}
