import { setTimeout as pause } from 'node:timers/promises';
import { dingtalkGroup } from '#lib/notify/chat/dingtalk.ts';
import { feishuGroup } from '#lib/notify/chat/feishu.ts';
import { patient } from '#lib/notify/chat/patient.ts';
import { wecomGroup } from '#lib/notify/chat/wecom.ts';
import type { GroupPoster } from '#lib/notify/ports.ts';

type Now = () => number;
type MakeGroup = (group: { url: string; secret: string | undefined; now: Now }) => GroupPoster;

const robots: Readonly<Record<string, MakeGroup>> = {
  FEISHU: feishuGroup,
  DINGTALK: dingtalkGroup,
  WECOM: wecomGroup,
};

/**
 * FEISHU_GROUP, DINGTALK_GROUP, WECOM_GROUP: a robot's address; with _SECRET where it asks for signatures.
 * @throws Error naming a variable that is no address.
 */
export function groupsFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  now: Now,
): GroupPoster[] {
  return Object.entries(robots).flatMap(([product, make]) => {
    const url = environment[`${product}_GROUP`];
    if (!url) return [];
    if (!URL.canParse(url)) throw new Error(`${product}_GROUP is no address.`);
    const robot = make({ url, secret: environment[`${product}_GROUP_SECRET`], now });
    return patient(robot, (seconds) => pause(seconds * 1_000));
  });
}
