import { policies } from '#lib/contract/policies.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Page } from '../../../ui/Page.tsx';
import { schemeIn } from '../shared/documents.ts';
import { NewPolicyForm } from './NewPolicyForm.tsx';
import { SchemeView } from './SchemeView.tsx';
import s from './TemplateChoice.module.css';
import { TemplateChoice } from './TemplateChoice.tsx';

interface Props {
  /** Id of the template that is looked at. */
  chosen: string;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** Choose a ready-made policy, read the whole of it, name it. */
export function NewPolicy({ chosen, onChoose, onClose }: Props) {
  const w = useWords('hr').policy;
  const read = useRead(policies.templates);
  return (
    <Page title={w.make.title} lead={w.make.lead} up={{ to: paths.policies(), label: w.title }}>
      <Loaded read={read}>
        {({ items }) => {
          const template = items.find(({ id }) => id === chosen) ?? items[0];
          if (template === undefined) return null;
          const scheme = schemeIn(template.scheme);
          const all = items.map((item) => ({ id: item.id, name: schemeIn(item.scheme).calculation.name }));
          return (
            <>
              <TemplateChoice items={all} value={template.id} onChange={onChoose} />
              <NewPolicyForm
                key={template.id}
                template={template.id}
                suggested={scheme.calculation.name}
                onClose={onClose}
              />
              <div className={s['preview']}>
                <SchemeView key={template.id} scheme={scheme} />
              </div>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
