import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { NamesField } from '../fields/NamesField.tsx';
import { NumberInput } from '../fields/NumberInput.tsx';
import { Problems } from '../fields/Problems.tsx';
import type { PartProps } from '../part-props.ts';
import { itemsAt, namesAt } from '../read-draft.ts';
import { at, remove, set } from '../scheme-draft.ts';
import { beginnings } from './beginnings.ts';
import { Blanks } from './Blanks.tsx';
import { BlockSwitch } from './BlockSwitch.tsx';
import s from './Rules.module.css';

/** What the best of each unit are given, by rank. */
export function Honours(part: PartProps) {
  const w = useWords('studio').follow.honours;
  const say = useSay();
  const { draft, path, edit, settle, readOnly } = part;
  const honours = itemsAt(draft, path);
  const add = () => {
    edit((all) => {
      const [first] = beginnings.honours(all);
      return set(all, [...path, honours.length], { ...first, title: w.newTitle });
    });
    settle();
  };
  // Without any of them the block has nothing to say, and goes.
  const take = (place: number) => {
    edit((all) => remove(all, honours.length === 1 ? path : [...path, place]));
    settle();
  };
  return (
    <div className={s['part']}>
      <BlockSwitch part={part} label={w.use} means={w.means} begin={beginnings.honours} />
      {at(draft, path) === undefined ? null : (
        <div>
          <ol className={s['list']}>
            {honours.map((honour, place) => {
              const here = [...path, place];
              const names = namesAt(honour, ['title']);
              const title = names === undefined ? w.nth({ place: place + 1 }) : say(names);
              const number = (key: 'topPerUnit' | 'minScore') => (
                <NumberInput part={part} path={[...here, key]} label={w[key]} describedBy={`honour-${place}`} />
              );
              return (
                // oxlint-disable-next-line react/no-array-index-key -- an honour is its place in the list
                <li key={place}>
                  <fieldset aria-label={title}>
                    <NamesField part={part} path={[...here, 'title']} label={w.title} longest={30} />
                    <Blanks text={w.rule} blanks={{ topPerUnit: number('topPerUnit'), minScore: number('minScore') }} />
                    <div id={`honour-${place}`}>
                      <Problems part={part} path={[...here, 'topPerUnit']} />
                      <Problems part={part} path={[...here, 'minScore']} />
                    </div>
                    {readOnly ? null : (
                      <Button small kind="quiet" icon="close" onClick={() => take(place)}>
                        {w.remove({ title })}
                      </Button>
                    )}
                  </fieldset>
                </li>
              );
            })}
          </ol>
          {readOnly ? null : (
            <Button small icon="add" onClick={add}>
              {w.add}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
