import { useContext } from 'react';
import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { CatalogueOfCourses } from '../course-names.ts';
import { DraftSelect } from '../fields/DraftSelect.tsx';
import fields from '../fields/Fields.module.css';
import { Problems } from '../fields/Problems.tsx';
import type { PartProps } from '../part-props.ts';
import { itemsAt } from '../read-draft.ts';
import s from './Courses.module.css';
import { IconButton } from './IconButton.tsx';

/** The courses of one indicator, chosen from the catalogue by name; without any, the list is not there. */
export function Courses({ part, name }: { part: PartProps; name: string }) {
  const w = useWords('studio').follow.training;
  const say = useSay();
  const catalogue = useContext(CatalogueOfCourses);
  const { path, draft, readOnly } = part;
  const chosen = itemsAt(draft, path).filter((one) => typeof one === 'string');
  const called = (id: string) => {
    const course = catalogue.find((one) => one.id === id);
    return course === undefined ? w.courseUnknown({ id }) : say(course.name);
  };
  const put = (courses: string[]) => {
    part.change(path, courses.length === 0 ? undefined : courses);
    part.settle();
  };
  const others = catalogue.filter(({ id, active }) => active && !chosen.includes(id));
  return (
    <li className={s['row']}>
      <span>{name}</span>
      <div className={s['chosen']}>
        {chosen.length === 0 ? (
          readOnly ? (
            <span className="quiet">{w.noCourse}</span>
          ) : null
        ) : (
          <ul aria-label={w.coursesOf({ indicator: name })}>
            {chosen.map((id) => (
              <li key={id}>
                {called(id)}
                {readOnly ? null : (
                  <IconButton
                    icon="close"
                    label={w.removeCourse({ course: called(id), indicator: name })}
                    onClick={() => put(chosen.filter((one) => one !== id))}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {readOnly || others.length === 0 ? null : (
          <span className={fields['field']}>
            <DraftSelect
              part={part}
              path={path}
              label={w.addCourseTo({ indicator: name })}
              value=""
              options={[
                { value: '', label: w.addCourse },
                ...others.map(({ id }) => ({ value: id, label: called(id) })),
              ]}
              onChoose={(id) => put([...chosen, id])}
            />
          </span>
        )}
        <Problems part={part} path={path} />
      </div>
    </li>
  );
}
