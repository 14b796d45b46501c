import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { JobName, JobOutcome } from '../app/ports/jobs.ts';

export type Metrics = {
  requestEnded(ended: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  /** An answer was taken, from the tab or from a card. */
  pollAnswered(from: 'tab' | 'card'): void;
  jobEnded(name: JobName, outcome: JobOutcome['outcome'] | 'failed', milliseconds: number): void;
  /** Everything in Prometheus' text format. */
  text(): Promise<{ readonly contentType: string; readonly body: string }>;
};

/**
 * What can be counted without knowing anybody: durations by route and status, answers, jobs, event loop lag and memory. Labels come from closed sets,
 * so that neither a person nor a stranger's addresses can fill them.
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'radslag_' });
  const registers = [registry];
  const requests = new Histogram({
    name: 'radslag_http_request_duration_seconds',
    help: 'How long requests took, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const answers = new Counter({
    name: 'radslag_poll_answers_total',
    help: 'Answers taken, by where they came from',
    labelNames: ['from'],
    registers,
  });
  const jobs = new Histogram({
    name: 'radslag_job_duration_seconds',
    help: 'How long background jobs took, by job and outcome',
    labelNames: ['job', 'outcome'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60],
    registers,
  });
  return {
    requestEnded({ method, route, status, seconds }) {
      requests.observe({ method, route, status: String(status) }, seconds);
    },
    pollAnswered(from) {
      answers.inc({ from });
    },
    jobEnded(job, outcome, milliseconds) {
      jobs.observe({ job, outcome }, milliseconds / 1000);
    },
    async text() {
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}
