import type { PartProps } from '../part-props.ts';

export function General({ path }: PartProps) {
  return <p>{path.join('.')}</p>;
}
