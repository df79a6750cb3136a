import { useDownload } from '../../../api/use-download.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { Link } from '../../../ui/Link.tsx';
import s from './FileRow.module.css';

export interface FileOffered {
  /** What it is called, and what is in it. */
  readonly word: { readonly title: string; readonly what: string };
  readonly formats: readonly {
    readonly format: 'zip' | 'csv' | 'xlsx';
    /** Answers the file's name. */
    readonly get: () => Promise<string>;
  }[];
  /** Where more can be chosen. */
  readonly more?: { readonly to: string; readonly label: string };
  /** What most come for. */
  readonly first?: true;
}

export function Files({ files }: { files: readonly FileOffered[] }) {
  return (
    <ul className={s['files']}>
      {files.map((file) => (
        <FileRow key={file.word.title} file={file} />
      ))}
    </ul>
  );
}

/** One file with what is in it. It says that it is being made, what it is called once it is there, or why it is not. */
function FileRow({ file: { word, formats, more, first } }: { file: FileOffered }) {
  const w = useWords('exports');
  const { busy, name, problem, fetchFile } = useDownload<FileOffered['formats'][number]['format']>();
  return (
    <li className={s['file']}>
      <div>
        <h3>{word.title}</h3>
        <p className="quiet">
          {word.what}
          {more === undefined ? null : (
            <>
              {' '}
              <Link to={more.to}>{more.label}</Link>
            </>
          )}
        </p>
      </div>
      <div className={s['acts']}>
        {formats.map((one) => (
          <Button
            key={one.format}
            icon="download"
            kind={first ? 'fill' : 'line'}
            busy={busy === one.format}
            label={w.get({ format: w[one.format], title: word.title })}
            onClick={() => void fetchFile(one.format, one.get)}
          >
            {w[one.format]}
          </Button>
        ))}
      </div>
      <output className={`quiet ${s['said']}`}>
        {busy === undefined ? (name === undefined ? '' : w.done({ name })) : w.making}
      </output>
      {problem === undefined ? null : (
        <div className={s['said']}>
          <ErrorNote problem={problem} />
        </div>
      )}
    </li>
  );
}
