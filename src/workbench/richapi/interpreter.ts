import { ApiError } from './apiError';
import type { MetadataOf } from './classMetadata';
import { callMember, memberName, writeMember } from './members';
import { ObjectPaths } from './objectPaths';
import { ActionKind, type Action, type RichApiAnswer, type RichApiError, type RichApiRequest } from './protocol';
import { identityOf, Query } from './query';
import { NULL_OBJECT, WireObject } from './wireObject';

export interface InterpreterOptions {
  readonly root: WireObject;
  /** By wire name, for example `Microsoft.ExcelServices.CustomFunctions`. */
  readonly services: ReadonlyMap<string, WireObject>;
  readonly metadataOf: MetadataOf;
  /** Lets the workbook finish calculating before a value is read in the batch that changed it. */
  readonly beforeRead: () => Promise<void>;
  /** Members whose object depends on calculated values, besides loads: the used range, with what formulas spill. */
  readonly waitsForCalculation: (wireName: string) => boolean;
  /** Told about errors that are ours, not the add-in's. */
  readonly onBug: (error: unknown) => void;
}

/**
 * Carries out RichApi batches against wire objects. It is generic: it knows paths, actions and loads, and nothing
 * about Excel. A batch stops at its first error, as in Excel; what ran before the error stays done.
 */
export class Interpreter {
  private readonly references = new Map<string, WireObject>();
  private readonly query: Query;
  private nextReference = 1;

  constructor(private readonly options: InterpreterOptions) {
    this.query = new Query(options.metadataOf);
  }

  async execute(request: RichApiRequest): Promise<RichApiAnswer> {
    const paths = new ObjectPaths(request, this.options.root, this.options.services, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (isRead(action) || this.options.waitsForCalculation(paths.name(action.ObjectPathId)))
          await this.options.beforeRead();
        results.push({ ActionId: action.Id, Value: this.perform(paths, action) });
      } catch (error) {
        return { Results: results, Error: this.describe(error, index, paths, action) };
      }
    }
    return { Results: results };
  }

  private perform(paths: ObjectPaths, action: Action): unknown {
    // office.js attaches event handlers when it sees the result of a trace marker, so it must get one.
    if (action.ActionType === ActionKind.trace) return null;
    const target = paths.resolve(action.ObjectPathId);
    if (target === NULL_OBJECT) return null;
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return identityOf(target);
      case ActionKind.query:
      case ActionKind.queryAsJson:
        return this.query.answer(target, action.QueryInfo ?? {});
      case ActionKind.method:
        return this.invoke(target, action.Name, paths.arguments(action.ArgumentInfo));
      case ActionKind.setProperty:
        writeMember(target, action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionKind.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          writeMember(target, name.charAt(0).toUpperCase() + name.slice(1), paths.plain(value));
        }
        return null;
      case ActionKind.ensureUnchanged:
        return null;
      default:
        throw new ApiError('NotImplemented', `RichApi action type ${action.ActionType} is unknown.`);
    }
  }

  private invoke(target: WireObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      this.keep(target);
      return null;
    }
    if (name === '_RemoveReference') {
      this.references.delete(String(args[0]));
      return null;
    }
    const result = callMember(target, name, args);
    if (result instanceof WireObject) return identityOf(result);
    return result === undefined || result === NULL_OBJECT ? null : result;
  }

  private keep(target: WireObject): void {
    target.referenceId ??= `ref:${this.nextReference++}`;
    this.references.set(target.referenceId, target);
  }

  private describe(error: unknown, index: number, paths: ObjectPaths, action: Action): RichApiError {
    const type = paths.typeName(action.ObjectPathId) ?? '';
    if (error instanceof ApiError) {
      return {
        ActionIndex: index,
        Code: error.code,
        Message: error.message,
        Location: error.location ?? memberName(type, action.Name),
        HttpStatusCode: error.httpStatus,
      };
    }
    this.options.onBug(error);
    const message = error instanceof Error ? error.message : String(error);
    return {
      ActionIndex: index,
      Code: 'GeneralException',
      Message: message,
      Location: memberName(type, action.Name),
      HttpStatusCode: 500,
    };
  }
}

const isRead = (action: Action): boolean =>
  action.ActionType === ActionKind.query || action.ActionType === ActionKind.queryAsJson;
