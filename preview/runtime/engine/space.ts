import { MiniProgramEnv, component, glassEasel, types } from 'glass-easel-miniprogram-adapter';
import type { CodeSpace } from 'glass-easel-miniprogram-adapter';
import type { Built } from '../manifest';
import { noteReaders } from '../counts/readers';
import { elementTags } from '../elements/register';
import { PhoneBackend } from './backend';
import { formFields, replaceBuiltinBehaviors, type Definition } from './builtinBehaviors';
import { templateOf } from './templates';

export type Caller = component.GeneralComponent;

type Root = ReturnType<ReturnType<MiniProgramEnv['associateBackend']>['createRoot']>;

/** Fields that vant and the framework would both write on a node clash; the platform does not write them. */
glassEasel.globalOptions.writeFieldsToNode = false;

/** The framework repeats a warning for every row of a list; once is enough to see it. */
const warned = new Set<string>();
glassEasel.addGlobalWarningListener((message) => {
  if (!warned.has(message)) console.warn(message);
  warned.add(message);
  return false;
});

/** The framework with the app's parts in it. A part's script runs when it is first needed. */
export class Engine {
  private readonly space: CodeSpace;
  private readonly backend: ReturnType<MiniProgramEnv['associateBackend']>;
  private readonly defined = new Set<string>();

  constructor(private readonly built: Built) {
    const env = new MiniProgramEnv();
    this.backend = env.associateBackend(new PhoneBackend());
    this.space = env.createCodeSpace('app', true);
    for (const tag of elementTags) this.space.getComponentSpace().setGlobalUsingComponent(tag, `wx-${tag}`);
    this.space.setOverallBehavior(readyBehavior(this.space));
  }

  /** Runs app.ts. @param app takes what it hands to App() */
  runApp(app: (definition: Record<string, unknown>) => void): void {
    const globals = globalThis as unknown as Record<string, unknown>;
    globals['App'] = app;
    const nowhere = () => {
      throw new Error('Component(), Page() and Behavior() belong into a page or component script');
    };
    globals['Component'] = nowhere;
    globals['Page'] = nowhere;
    this.space.componentEnv('app', (env) => {
      globals['Behavior'] = (definition: Definition) =>
        env.Behavior(replaceBuiltinBehaviors(this.space, definition) as Parameters<typeof env.Behavior>[0]);
      this.built.modules['app']?.();
    });
  }

  /** Creates a page. @throws when app.json does not list it */
  createPage(path: string): Root {
    if (this.built.manifest.parts[path]?.page !== true) throw new Error(`page "${path}" is not found`);
    this.define(path);
    return this.backend.createRoot('wx-host', this.space, path);
  }

  private define(path: string): void {
    const part = this.built.manifest.parts[path];
    if (part === undefined || this.defined.has(path)) return;
    this.defined.add(path);
    for (const used of Object.values(part.config.usingComponents ?? {})) this.define(used.slice(1));
    this.space.addStyleSheet(path, undefined, part.scope);
    const template = templateOf(this.built.templates, path);
    if (template !== undefined) this.space.addCompiledTemplate(path, template);
    const run = this.built.modules[path];
    this.space.componentEnv(path, (env) => {
      const globals = globalThis as unknown as Record<string, unknown>;
      let registered = false;
      globals['Component'] = (definition: Definition) => {
        registered = true;
        this.configure(path, definition);
        env.Component(replaceBuiltinBehaviors(this.space, definition) as Parameters<typeof env.Component>[0]);
      };
      globals['Page'] = (definition: Definition) => {
        registered = true;
        this.configure(path, definition);
        env.Page(replaceBuiltinBehaviors(this.space, definition) as Parameters<typeof env.Page>[0]);
      };
      globals['Behavior'] = (definition: Definition) =>
        env.Behavior(replaceBuiltinBehaviors(this.space, definition) as Parameters<typeof env.Behavior>[0]);
      run?.();
      if (!registered) {
        this.configure(path, {});
        env.Component({});
      }
    });
  }

  /** Tells the framework the part's settings; those in its script win over those in its JSON. */
  private configure(path: string, definition: Definition): void {
    const part = this.built.manifest.parts[path];
    if (part === undefined) return;
    noteReaders(path, part.reads, definition);
    if (definition.behaviors?.includes('wx://form-field') === true) formFields.add(path);
    const config = part.config as types.ComponentStaticConfig;
    const isolation = definition.options?.styleIsolation ?? part.config.styleIsolation;
    this.space.addComponentStaticConfig(path, {
      ...config,
      component: !part.page,
      styleIsolation: isolation as types.ComponentStaticConfig['styleIsolation'],
      addGlobalClass: definition.options?.addGlobalClass,
    } as types.ComponentStaticConfig);
  }
}

/** The framework leaves `ready` to its host: it comes once the component stands in the page. */
function readyBehavior(space: CodeSpace): glassEasel.GeneralBehavior {
  const behavior = space
    .behavior()
    .lifetime('attached', function ready(this: Caller) {
      setTimeout(() => {
        const host = this._$.getBackendElement() as unknown as Node | null;
        if (host === null || host.isConnected) this._$.triggerLifetime('ready', []);
      }, 0);
    })
    .register();
  // The adapter keeps the inner behavior to itself in its types; its own option asks for exactly that.
  return (behavior as unknown as { _$: glassEasel.GeneralBehavior })._$;
}
