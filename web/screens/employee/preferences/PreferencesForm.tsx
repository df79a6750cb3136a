import { useState } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { preferences } from '#lib/contract/preferences.ts';
import { useMove } from '../../../api/use-move.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { Said } from '../../../ui/Said.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { Choices } from './Choices.tsx';
import s from './Choices.module.css';

interface Props {
  start: ReplyOf<typeof preferences.read>;
  etag: string | null;
}

/** In the morning, before work begins for most. */
const usualHour = '08:00';
const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** Where, when and in which language; saved together. The bar is there once something is to be saved. */
export function PreferencesForm({ start, etag }: Props) {
  const w = useWords('preferences');
  const { email, chatId, version: _, ...first } = start;
  const [chosen, setChosen] = useState(first);
  const [kept, setKept] = useState(first);
  const [version, setVersion] = useState(etag);
  const [saved, setSaved] = useState(false);
  const move = useMove(preferences.edit, { renew: [preferences.read] });
  const { form, refusal } = useForm(move, [], async () => {
    setSaved(false);
    const done = await move.run({ body: chosen, ifMatch: version });
    if (done === undefined) return;
    setVersion(done.etag);
    setKept(chosen);
    setSaved(true);
  });
  const ways = [
    { value: 'mail', label: w.mail, hint: email === null ? w.noMail : w.mailTo({ address: email }) },
    { value: 'chat', label: w.chat, hint: chatId === null ? w.noChat : w.chatLead },
  ];
  const times = [
    { value: 'atOnce', label: w.atOnce, hint: w.atOnceLead },
    { value: 'daily', label: w.daily, hint: w.dailyLead },
  ];
  const languages = [
    { value: 'organisation', label: w.organisation },
    { value: 'zh', label: '中文' },
    { value: 'en', label: 'English' },
  ];
  const changed = JSON.stringify(chosen) !== JSON.stringify(kept);
  return (
    <form {...form}>
      <Sheet>
        <SheetPart title={w.ways}>
          <Choices
            label={w.ways}
            kind="checkbox"
            choices={ways}
            chosen={ways.map(({ value }) => value).filter((way) => (way === 'mail' ? chosen.mail : chosen.chat))}
            onChange={(way, on) => setChosen({ ...chosen, [way]: on })}
          />
        </SheetPart>
        <SheetPart title={w.when}>
          <Choices
            label={w.when}
            kind="radio"
            choices={times}
            chosen={[chosen.daily === null ? 'atOnce' : 'daily']}
            onChange={(time) => setChosen({ ...chosen, daily: time === 'daily' ? (kept.daily ?? usualHour) : null })}
          />
          {chosen.daily === null ? null : (
            <div className={s['below']}>
              <SelectField
                label={w.hour}
                value={chosen.daily}
                onChange={(daily) => setChosen({ ...chosen, daily })}
                options={hours.map((hour) => ({ value: hour, label: hour }))}
              />
            </div>
          )}
        </SheetPart>
        <SheetPart title={w.language}>
          <Choices
            label={w.language}
            kind="radio"
            choices={languages}
            chosen={[chosen.language ?? 'organisation']}
            onChange={(language) =>
              setChosen({ ...chosen, language: language === 'zh' || language === 'en' ? language : null })
            }
          />
        </SheetPart>
      </Sheet>
      {changed || saved ? (
        <StickyBar status={refusal ? <ErrorNote problem={refusal} /> : <Said>{changed ? undefined : w.saved}</Said>}>
          <Button kind="fill" type="submit" busy={move.busy}>
            {w.save}
          </Button>
        </StickyBar>
      ) : null}
    </form>
  );
}
