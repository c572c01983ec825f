import {
  badge,
  check,
  claim,
  compare,
  compare_checks,
  container_fee,
  disclosure,
  label,
  levers_of,
  pull_levers,
  recycled_content,
  rules,
  initSync as startChecks,
} from "#pkg/meguru_checks.js";
import { serveOrders } from "../engine/worker-link.ts";
import { wordsOf } from "./label-words.ts";
import type { Answers, Order } from "./orders.ts";

/** Checks beside the page, so that typing never waits for it. */

const encoder = new TextEncoder();

function answer(order: Order): Answers[Order["kind"]] {
  switch (order.kind) {
    case "module":
      startChecks({ module: order.module });
      return undefined;
    case "rules":
      return rules();
    case "check": {
      const document = encoder.encode(order.document);
      return {
        checks: check(document, order.market, order.day),
        profiles: recycled_content(document, order.day),
      };
    }
    case "claim": {
      const { text, language, surface } = order.claim;
      return claim(encoder.encode(order.document), text, order.market, language, surface, order.day);
    }
    case "disclosure":
      return disclosure(encoder.encode(order.document));
    case "fee":
      return container_fee(encoder.encode(order.document), order.units, order.simplified);
    case "compare": {
      const { before, after, allocation, uncertainty, table } = order;
      return compare(encoder.encode(before), encoder.encode(after), allocation, uncertainty, table);
    }
    case "compare-checks":
      return compare_checks(encoder.encode(order.before), encoder.encode(order.after), order.market, order.day);
    case "levers":
      return levers_of(encoder.encode(order.before), order.table);
    case "pull": {
      const { before, after, settings, lever, table } = order;
      return pull_levers(encoder.encode(before), encoder.encode(after), settings, lever, table);
    }
    case "label":
      return label(encoder.encode(order.document), order.request, wordsOf(order.texts));
    case "badge":
      return badge(encoder.encode(order.document), order.request, wordsOf(order.texts));
  }
}

serveOrders(answer);
