import { useContext, useId } from 'react';
import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { paths } from '../../../../paths.ts';
import { Link } from '../../../../ui/Link.tsx';
import { CatalogueOfCourses } from '../course-names.ts';
import { NumberInput } from '../fields/NumberInput.tsx';
import { Problems } from '../fields/Problems.tsx';
import type { PartProps } from '../part-props.ts';
import { itemsAt, namesAt, textAt } from '../read-draft.ts';
import { at } from '../scheme-draft.ts';
import { beginnings } from './beginnings.ts';
import { Blanks } from './Blanks.tsx';
import { BlockSwitch } from './BlockSwitch.tsx';
import { Courses } from './Courses.tsx';
import s from './Rules.module.css';

/** Below which points an indicator needs training, and which courses it then names. */
export function Training(part: PartProps) {
  const w = useWords('studio').follow.training;
  const say = useSay();
  const id = useId();
  const catalogue = useContext(CatalogueOfCourses);
  const { draft, path } = part;
  const number = (key: string, label: string) => (
    <NumberInput part={part} path={[...path, key]} label={label} describedBy={id} />
  );
  const indicators = itemsAt(draft, ['calculation', 'dimensions'])
    .flatMap((dimension) => itemsAt(dimension, ['indicators']))
    .map((indicator) => {
      const [own, names] = [textAt(indicator, ['id']), namesAt(indicator, ['name'])];
      return { id: own, name: names === undefined ? own : say(names) };
    });
  return (
    <div className={s['part']}>
      <BlockSwitch part={part} label={w.use} means={w.means} begin={beginnings.training} />
      {at(draft, path) === undefined ? null : (
        <>
          <div>
            <Blanks text={w.rule} blanks={{ below: number('below', w.below), max: number('max', w.max) }} />
            <p className="quiet">
              <small>{w.maxHint}</small>
            </p>
            <Problems part={part} path={[...path, 'below']} id={id} />
            <Problems part={part} path={[...path, 'max']} />
          </div>
          <section aria-label={w.courses}>
            <h3>{w.courses}</h3>
            {catalogue.length === 0 && !part.readOnly ? (
              <p>
                {w.noCatalogue} <Link to={paths.incentives('training')}>{w.toCatalogue}</Link>
              </p>
            ) : (
              <p className="quiet">{w.coursesLead}</p>
            )}
            <ul>
              {indicators.map((indicator) => (
                <Courses
                  key={indicator.id}
                  part={{ ...part, path: [...path, 'courses', indicator.id] }}
                  name={indicator.name}
                />
              ))}
            </ul>
          </section>
        </>
      )}
    </div>
  );
}
