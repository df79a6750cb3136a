import { useId } from 'react';
import { useWords } from '../../../../../i18n/words.ts';
import { FieldError } from '../../../../../ui/FieldError.tsx';
import type { PartProps } from '../../part-props.ts';
import { useSays } from '../../use-says.ts';
import { IconButton } from '../IconButton.tsx';
import { written } from './axes.ts';
import { PointInput } from './PointInput.tsx';
import s from './PointTable.module.css';
import { type Axes, outOfOrder, type Points } from './points.ts';

interface Props {
  part: PartProps;
  points: Points;
  axes: Axes;
  active: number | undefined;
  onActive: (place: number | undefined) => void;
  onRemove: (place: number) => void;
}

/** The same curve in numbers, to type; what is wrong with a point stands in its row. */
export function PointTable({ part, points, axes, active, onActive, onRemove }: Props) {
  const w = useWords('studio').curve;
  const says = useSays();
  const id = useId();
  const disordered = outOfOrder(points);
  const sides = [axes.x, axes.y];
  const wrongAt = (place: number): string | undefined => {
    const before = points[place - 1];
    if (disordered.includes(place) && before !== undefined) return w.disorder({ before: written(axes.x, before[0]) });
    const [problem] = part.problems([...part.path, place]);
    return problem === undefined ? undefined : says(problem);
  };
  const isWrong = (place: number, side: number) =>
    (side === 0 && disordered.includes(place)) || part.problems([...part.path, place, side]).length > 0;
  return (
    <table className={s['points']} aria-label={w.table}>
      <thead>
        <tr>
          {sides.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">
            <span className="heard">{w.removeHead}</span>
          </th>
        </tr>
      </thead>
      {points.map((_, place) => {
        const wrong = wrongAt(place);
        const named = wrong === undefined ? undefined : `${id}-${place}`;
        return (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only shows in the picture which point is typed
          <tbody
            // oxlint-disable-next-line react/no-array-index-key -- a point is its place in the curve
            key={place}
            className={active === place ? s['active'] : undefined}
            onFocus={() => onActive(place)}
            onBlur={() => onActive(undefined)}
          >
            <tr>
              {sides.map((axis, side) => (
                <td key={axis.name}>
                  <PointInput
                    part={part}
                    path={[...part.path, place, side]}
                    axis={axis}
                    label={`${w.point({ place: place + 1 })}，${axis.name}`}
                    wrong={isWrong(place, side) ? named : undefined}
                  />
                </td>
              ))}
              <td className={s['remove']}>
                {part.readOnly || points.length < 2 ? null : (
                  <IconButton icon="close" label={w.remove({ place: place + 1 })} onClick={() => onRemove(place)} />
                )}
              </td>
            </tr>
            {wrong === undefined ? null : (
              <tr>
                <td colSpan={3}>
                  <FieldError id={named ?? ''}>{wrong}</FieldError>
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}
