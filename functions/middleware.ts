import middy from '@middy/core';
import type { Hono } from 'hono';
import { handle, type LambdaEvent } from 'hono/aws-lambda';

type Event = Extract<LambdaEvent, { routeKey: string }>;
type Reply = Awaited<ReturnType<ReturnType<typeof handle>>>;

/** The Lambda face of an HTTP application, for API Gateway's HTTP APIs (payload 2.0). One line of log a request. */
export function lambdaOf(app: Hono) {
  const answer = handle(app);
  return middy<Event, Reply>()
    .use(requestLog())
    .handler((event: Event) => answer(event));
}

/** Says which route answered what. Never who asked, what was sent, or a survey's token. */
function requestLog(): middy.MiddlewareObj<Event, Reply> {
  const log = ({ event, context, response }: middy.Request<Event, Reply>) =>
    console.log(
      JSON.stringify({ requestId: context.awsRequestId, route: event.routeKey, status: response?.statusCode ?? 500 }),
    );
  return { after: log, onError: log };
}
