import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { policies } from '#lib/contract/policies.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Opening } from '../../ui/Skeletons.tsx';
import { type CatalogueCourse, CatalogueOfCourses } from './studio/course-names.ts';
import { ReadStudio } from './studio/ReadStudio.tsx';
import { WriteStudio } from './studio/WriteStudio.tsx';

type Version = ReplyOf<typeof policies.read>;

const none: readonly CatalogueCourse[] = [];

/** One version of a policy, part by part: a draft is written here, any other is read. */
export function Studio() {
  const { policy, version } = useParams({ from: '/framed/hr/policies/$policy/edit/$version' });
  const params = { policy, version: Number(version) };
  const read = useRead(policies.read, { params, fresh: true });
  // Handing it in makes a new version of the stored thing: writing goes on from there.
  const [handed, setHanded] = useState<{ data: Version; etag: string | null }>();
  return (
    <Loaded read={read} skeleton={<Opening />}>
      {(data, etag) => {
        const shown = handed ?? { data, etag };
        const may = shown.data.buttons.some((button) => button.action === 'save' && button.allowed);
        const key = `${policy} ${version} ${handed?.etag ?? ''}`;
        return (
          <CatalogueOfCourses value={data.courses ?? none}>
            {may ? (
              <WriteStudio key={key} version={shown.data} etag={shown.etag} onHanded={setHanded} />
            ) : (
              <ReadStudio key={key} version={shown.data} />
            )}
          </CatalogueOfCourses>
        );
      }}
    </Loaded>
  );
}
