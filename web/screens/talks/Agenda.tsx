import type { TalkSuggestion } from '#lib/contract/talks.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { number } from '../../ui/format.ts';
import type { DraftHandle } from '../../ui/use-draft.ts';
import s from './Talk.module.css';
import { newId, otherName, type Sheet, type TalkData } from './talk.ts';

const most = 12;

/** What the result suggests, what the other side added, and my own points. */
export function Agenda({ talk, draft }: { talk: TalkData; draft: DraftHandle<Sheet> }) {
  const w = useWords('talks');
  const put = useSuggestionWords(talk);
  const theirs = talk.theirs.points;
  return (
    <>
      <ul className={s['agenda']}>
        {talk.suggestions.map((suggestion) => (
          <li key={JSON.stringify(suggestion)}>
            {put(suggestion)}
            {suggestion.code === 'change' ? <small className="quiet"> {w.onlyYou}</small> : null}
          </li>
        ))}
      </ul>
      {theirs.length === 0 ? null : (
        <>
          <h3>{w.pointsOf({ name: otherName(talk) })}</h3>
          <ul className={s['agenda']}>
            {theirs.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <OwnPoints draft={draft} locked={talk.state === 'agreed'} />
    </>
  );
}

/** A suggestion is a code with its values: here it becomes a sentence. */
function useSuggestionWords(talk: TalkData): (suggestion: TalkSuggestion) => string {
  const w = useWords('talks').suggestions;
  const say = useSay();
  const axis = (id: string) => {
    const name = talk.result.axes.find((one) => one.id === id)?.name;
    return name === undefined ? id : say(name);
  };
  return (suggestion) => {
    switch (suggestion.code) {
      case 'strongest':
      case 'weakest':
        return w[suggestion.code]({ name: axis(suggestion.axis), points: suggestion.points });
      case 'change': {
        const words = suggestion.difference.startsWith('-') ? w.fallen : w.risen;
        return words({ name: axis(suggestion.axis), difference: number(suggestion.difference) });
      }
      case 'training': {
        const name = talk.indicators[suggestion.indicator];
        return w.training({ name: name === undefined ? suggestion.indicator : say(name) });
      }
      case 'improvement':
        return w[suggestion.kind];
      case 'goals':
        return w.goals;
    }
  };
}

function OwnPoints({ draft, locked }: { draft: DraftHandle<Sheet>; locked: boolean }) {
  const w = useWords('talks');
  const { points } = draft.value;
  const set = (next: Sheet['points']) => draft.change((value) => ({ ...value, points: next }));
  if (locked && points.length === 0) return null;
  return (
    <>
      <h3>{w.myPoints}</h3>
      {locked ? (
        <ul className={s['agenda']}>
          {points.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ) : (
        <>
          <ol className={s['points']}>
            {points.map((point, place) => (
              <li key={point.id}>
                <TextField
                  label={w.point({ place: place + 1 })}
                  heard
                  longest={200}
                  placeholder={w.pointHint}
                  value={point.text}
                  onChange={(text) => set(points.map((one) => (one.id === point.id ? { ...one, text } : one)))}
                />
                <Button
                  kind="quiet"
                  small
                  icon="close"
                  label={w.removePoint({ place: place + 1 })}
                  onClick={() => set(points.filter(({ id }) => id !== point.id))}
                >
                  {''}
                </Button>
              </li>
            ))}
          </ol>
          {points.length >= most ? null : (
            <Button small icon="add" onClick={() => set([...points, { id: newId(), text: '' }])}>
              {w.addPoint}
            </Button>
          )}
        </>
      )}
    </>
  );
}
