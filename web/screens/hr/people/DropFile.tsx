import { useId, useState } from 'react';
import s from './DropFile.module.css';

interface Props {
  busy: boolean;
  /** What has been read. */
  name: string | undefined;
  words: { choose: string; hint: string; reading: string; read: (p: { name: string }) => string };
  onFile: (file: File) => void;
  /** Which files the browser offers. */
  accept?: string;
}

/** A place to drop a file on, which is also the browser's own button for choosing one. */
export function DropFile({ busy, name, words: w, onFile, accept = '.csv,text/csv' }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const first = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      className={`${s['drop']} ${over ? s['over'] : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        first(event.dataTransfer.files);
      }}
    >
      <input
        id={id}
        className="heard"
        type="file"
        accept={accept}
        aria-describedby={`${id}-h`}
        onChange={(event) => {
          first(event.target.files);
          // The same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
      <label htmlFor={id}>{w.choose}</label>
      <p id={`${id}-h`} className="quiet">
        {busy ? w.reading : name === undefined ? w.hint : w.read({ name })}
      </p>
    </div>
  );
}
