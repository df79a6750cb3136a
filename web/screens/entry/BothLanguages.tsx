import s from '../../ui/Notice.module.css';

/** Where there may be no words to fetch: both languages stand in the text itself. */
export function BothLanguages({ title, lead }: { title: string; lead: string }) {
  return (
    <section className={s['notice']}>
      <h1>{title}</h1>
      <p className="quiet">{lead}</p>
      <div className={s['acts']}>
        <a href={location.href}>再试一次 Try again</a>
      </div>
    </section>
  );
}
