import { CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts findings of the security checks on one construct, each with its reason. Whatever is not argued fails synth. */
export function argued(construct: IConstruct, reasons: Readonly<Record<`AwsSolutions-${string}`, string>>): void {
  const acknowledged = Object.entries(reasons).map(([id, reason]) => ({ id, reason }));
  Validations.of(construct).acknowledge(...acknowledged);
}

/** How the checks call a construct in what they find: by the name it has in the template. */
export function templateName({ node }: IConstruct): string {
  const element = node.defaultChild;
  if (!CfnElement.isCfnElement(element)) throw new Error(`${node.path} is nothing of the template.`);
  return Stack.of(element).getLogicalId(element);
}
