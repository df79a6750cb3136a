import middleware, { type MiddlewareObj, type Request } from '@middy/core';
import type { Hono } from 'hono';
import { handle, type APIGatewayProxyResult, type LambdaEvent } from 'hono/aws-lambda';

type Event = Extract<LambdaEvent, { routeKey: string }>;

/** The Lambda face of an HTTP application, for API Gateway's HTTP APIs (payload 2.0). One line of log a request. */
export function lambdaOf(app: Hono) {
  const answer = handle(app);
  return middleware<Event, APIGatewayProxyResult>()
    .use(requestLog())
    .handler((event: Event) => answer(event));
}

/** Says which route answered what. Never who asked, what was sent, or a survey's token. */
function requestLog(): MiddlewareObj<Event, APIGatewayProxyResult> {
  const log = ({ event, context, response }: Request<Event, APIGatewayProxyResult>) =>
    console.log(
      JSON.stringify({ requestId: context.awsRequestId, route: event.routeKey, status: response?.statusCode ?? 500 }),
    );
  return { after: log, onError: log };
}
