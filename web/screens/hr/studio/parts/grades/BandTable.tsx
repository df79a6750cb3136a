import { useId } from 'react';
import { useWords } from '../../../../../i18n/words.ts';
import { NumberInput } from '../../fields/NumberInput.tsx';
import { Problems } from '../../fields/Problems.tsx';
import type { PartProps } from '../../part-props.ts';
import { itemsAt, numberAt, textAt } from '../../read-draft.ts';
import { decimalText } from '../curve/decimals.ts';
import { IconButton } from '../IconButton.tsx';
import { bandsAt, withBandBelow, withoutBand } from './bands.ts';
import s from './BandTable.module.css';
import { GradeName } from './GradeName.tsx';

/** Each grade with its lowest score and, where ranks decide, its share. The best first. */
export function BandTable({ part, shared }: { part: PartProps; shared: boolean }) {
  const w = useWords('studio').grades;
  const id = useId();
  const bands = itemsAt(part.draft, bandsAt);
  const edit = (change: Parameters<PartProps['edit']>[0]) => {
    part.edit(change);
    part.settle();
  };
  const rangeAt = (place: number): string => {
    const [min, above] = [numberAt(bands[place], ['min']), numberAt(bands[place - 1], ['min'])];
    if (min === undefined || (place > 0 && above === undefined) || (above !== undefined && above <= min)) return '';
    return above === undefined
      ? w.rangeTop({ min: decimalText(min) })
      : w.rangeOf({ min: decimalText(min), below: decimalText(above) });
  };
  return (
    <table className={s['bands']} aria-label={w.table}>
      <thead>
        <tr>
          <th scope="col">{w.grade}</th>
          <th scope="col">{w.min}</th>
          {shared ? <th scope="col">{w.share}</th> : null}
          <th scope="col" className={s['range']}>
            {w.range}
          </th>
          <th scope="col">
            <span className="heard">{w.acts}</span>
          </th>
        </tr>
      </thead>
      {bands.map((band, place) => {
        const path = [...bandsAt, place];
        const grade = textAt(band, ['grade']);
        const wrong = part.problems(path).length > 0 ? `${id}-${place}` : undefined;
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a band is its place
          <tbody key={place}>
            <tr>
              <td>
                <GradeName part={part} place={place} wrong={wrong} />
              </td>
              <td>
                <span className={s['with']}>
                  <NumberInput part={part} path={[...path, 'min']} label={w.limit({ grade })} describedBy={wrong} />
                  <span className={`quiet ${s['points']}`}>{w.points}</span>
                </span>
              </td>
              {shared ? (
                <td>
                  <span className={s['with']}>
                    <NumberInput
                      part={part}
                      path={[...path, 'share']}
                      label={w.shareOf({ grade })}
                      describedBy={wrong}
                    />
                    <span className="quiet">%</span>
                  </span>
                </td>
              ) : null}
              <td className={s['range']}>
                <span className="quiet">{rangeAt(place)}</span>
              </td>
              <td className={s['acts']}>
                {part.readOnly ? null : (
                  <>
                    <IconButton
                      icon="add"
                      label={w.addBelow({ grade })}
                      onClick={() => edit((draft) => withBandBelow(draft, place))}
                    />
                    {bands.length < 2 ? null : (
                      <IconButton
                        icon="close"
                        label={w.remove({ grade })}
                        onClick={() => edit((draft) => withoutBand(draft, place))}
                      />
                    )}
                  </>
                )}
              </td>
            </tr>
            {wrong === undefined ? null : (
              <tr>
                <td colSpan={shared ? 5 : 4}>
                  <Problems part={part} path={path} id={wrong} />
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}
