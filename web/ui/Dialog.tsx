import { type ReactNode, useEffect, useId, useRef } from 'react';
import s from './Dialog.module.css';

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  /** For a document rather than a question. */
  wide?: boolean;
  children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ open, title, onClose, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const shown = dialog.current?.open === true;
    if (open && !shown) dialog.current?.showModal();
    if (!open && shown) dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={`${s['dialog']} ${wide ? s['wide'] : ''}`}
      aria-labelledby={name}
      onCancel={(event) => {
        // React tells it to the dialogs around, too: Escape closes only the one that was asked.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      {open ? (
        <div className={s['inside']}>
          <h2 id={name}>{title}</h2>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}

/** The buttons at a dialog's end: the one that does it last. */
export const DialogActs = ({ children }: { children: ReactNode }) => <div className={s['acts']}>{children}</div>;
