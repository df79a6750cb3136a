import type { PartProps } from '../part-props.ts';

export function Scales({ path }: PartProps) {
  return <p>{path.join('.')}</p>;
}
