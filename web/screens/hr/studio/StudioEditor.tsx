import { type ReactNode, useCallback, useMemo } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { usePhone } from '../../../ui/use-media.ts';
import { useAddressValue } from '../../../ui/use-address-value.ts';
import { ExamplePanel } from './example/ExamplePanel.tsx';
import { focusField } from './focus-field.ts';
import { PartFrame } from './PartFrame.tsx';
import type { PartProps } from './part-props.ts';
import { Aside } from './parts/indicator/aside.ts';
import { isWithin, type Placed } from './placed-problems.ts';
import { pathOf, type Place, placeOf } from './places.ts';
import { textAt } from './read-draft.ts';
import type { Json, Path } from './scheme-draft.ts';
import { dimensionAt } from './structure.ts';
import s from './Studio.module.css';
import { PolicyTree } from './tree/Tree.tsx';
import { Tree, type TreeActs } from './tree/tree-context.ts';
import { useChecked } from './use-checked.ts';
import { useLeading } from './use-leading.ts';
import type { SchemeEdit } from './use-scheme-edit.ts';

interface Props {
  scheme: SchemeEdit;
  before: { number: number; scheme: Json } | undefined;
  readOnly: boolean;
  /** Under it all, with what is to be mended and the way there. */
  renderBar?: (problems: readonly Placed[], choose: (problem: Placed) => void) => ReactNode;
}

/** Left the tree, right the chosen part and an example that moves as one edits; on a phone one behind the other. */
export function StudioEditor({ scheme: editing, before, readOnly, renderBar }: Props) {
  const w = useWords('studio').frame;
  const phone = usePhone();
  const [chosen, choose] = useAddressValue('part');
  const { draft, change, edit, settle, takeAway } = editing;
  const { problems, scheme, current } = useChecked(draft);
  const path = chosen === undefined ? undefined : pathOf(chosen, draft);
  const place: Place | undefined = path === undefined ? (phone ? undefined : 'general') : chosen;
  useLeading(place, phone);
  const go = useCallback((to: Place, how?: { replace: boolean }) => choose(to, how), [choose]);
  const problemsAt = useCallback(
    (at: Path) => problems.filter((one) => isWithin(one.path, at)).map(({ problem }) => problem),
    [problems],
  );
  const counts = useMemo(() => {
    const places = problems.map((one) => placeOf(one.path, draft));
    return (at: Place) => places.filter((one) => one === at).length;
  }, [problems, draft]);
  const part: PartProps = {
    draft,
    before: before?.scheme,
    path: path ?? [],
    change,
    edit,
    settle,
    problems: problemsAt,
    readOnly,
  };
  const acts: TreeActs = { part, place, go, count: counts, takeAway };
  const jump = (problem: Placed) => {
    const to = placeOf(problem.path, draft);
    go(to);
    focusField(to, problem.path);
  };
  const kept = useMemo(() => new Map<string, Json>(), []);
  const inDimension = path !== undefined && typeof path[2] === 'number';
  const example = (
    <ExamplePanel
      scheme={scheme}
      current={current}
      before={before}
      indicator={place?.startsWith('indicator-') === true ? textAt(draft, [...(path ?? []), 'id']) : undefined}
      dimension={inDimension ? textAt(draft, [...dimensionAt(Number(path[2])), 'id']) : undefined}
    />
  );
  return (
    <Aside value={kept}>
      <Tree value={acts}>
        <div className={s['studio']}>
          {phone && place !== undefined ? (
            <button type="button" className={s['back']} onClick={() => choose(undefined)}>
              <Icon name="back" size={16} />
              {w.back}
            </button>
          ) : (
            <div className={s['left']}>
              <PolicyTree />
            </div>
          )}
          <div className={s['right']}>
            {place === undefined ? null : <PartFrame part={part} place={place} />}
            <div className={`${s['example']} ${renderBar === undefined ? s['alone'] : ''}`}>{example}</div>
          </div>
        </div>
        {renderBar?.(problems, jump)}
      </Tree>
    </Aside>
  );
}
