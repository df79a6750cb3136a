import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
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
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!open || shown === null) return undefined;
    shown.showModal();
    // Also where its part leaves the page with it: only a dialog that is closed gives the focus back.
    return () => shown.close();
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
