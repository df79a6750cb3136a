import { useState } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { me } from '#lib/contract/me.ts';
import { people } from '#lib/contract/people.ts';
import { staff } from '#lib/contract/staff.ts';
import { download } from '../../../api/download.ts';
import { useMove } from '../../../api/use-move.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import { Said } from '../../../ui/Said.tsx';
import { base64Of } from './base64.ts';
import { DropFile } from './DropFile.tsx';
import { ImportCounts } from './ImportCounts.tsx';
import { ImportTable } from './ImportTable.tsx';

interface Read {
  readonly name: string;
  readonly file: string;
  readonly rows: ReplyOf<typeof staff.importFile>['rows'];
}

/** Drop a file, see what would happen line by line, then all of it or nothing. */
export function ImportPeople() {
  const w = useWords('hr').people.import;
  const title = useWords('hr').people.title;
  const language = useLanguage();
  const [read, setRead] = useState<Read>();
  const [done, setDone] = useState<string>();
  const check = useMove(staff.importFile);
  const apply = useMove(staff.importFile, { renew: [people, staff.read, me] });
  const take = async (chosen: File) => {
    setDone(undefined);
    apply.clear();
    const file = await base64Of(chosen);
    const answer = await check.run({ body: { file, apply: false, seen: {} } });
    setRead(answer === undefined ? undefined : { name: chosen.name, file, rows: answer.data.rows });
  };
  const write = async ({ file, rows }: Read) => {
    const seen = Object.fromEntries(rows.map(({ id, version }) => [id, version]));
    const answer = await apply.run({ body: { file, apply: true, seen } });
    if (answer === undefined) return;
    setRead(undefined);
    setDone(w.done({ count: answer.data.rows.filter(({ what }) => what !== 'same').length }));
  };
  const count = (what: Read['rows'][number]['what']) => read?.rows.filter((row) => row.what === what).length ?? 0;
  const why = count('wrong') > 0 ? w.wrongFirst : count('new') + count('changed') === 0 ? w.nothing : undefined;
  return (
    <Page
      title={w.title}
      lead={w.lead}
      up={{ to: paths.people(), label: title }}
      actions={
        <Button icon="download" onClick={() => void download(staff.template, { query: { language } })}>
          {w.template}
        </Button>
      }
    >
      <Sheet>
        <SheetPart title={w.file}>
          <DropFile busy={check.busy} name={read?.name} words={w} onFile={(file) => void take(file)} />
          {check.problem === undefined ? null : <ErrorNote problem={check.problem} />}
          <Said>{done}</Said>
          {done === undefined ? null : <ButtonLink to={paths.people()}>{w.toPeople}</ButtonLink>}
        </SheetPart>
        {read === undefined ? null : (
          <SheetPart title={w.preview} aside={<ImportCounts count={count} />} bare>
            <ImportTable rows={read.rows} />
          </SheetPart>
        )}
      </Sheet>
      {read === undefined ? null : (
        <StickyBar status={apply.problem === undefined ? null : <ErrorNote problem={apply.problem} />}>
          <Button kind="fill" busy={apply.busy} why={why} onClick={() => void write(read)}>
            {w.apply({ count: count('new') + count('changed') })}
          </Button>
        </StickyBar>
      )}
    </Page>
  );
}
