import { useParams } from '@tanstack/react-router';
import { TeamOf } from './team/TeamOf.tsx';

/** My team in one cycle. */
export function TeamCycle() {
  const { cycle } = useParams({ from: '/framed/team/$cycle' });
  return <TeamOf cycle={cycle} />;
}
