import type { Plugin, PluginCtor, Univer } from '@univerjs/core';

/** A preset's plugins, with or without options. */
type PresetPlugins = readonly (
  PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]]
)[];

export function registerPlugins(univer: Univer, plugins: PresetPlugins): void {
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
}
