#!/usr/bin/env node
// Starts the built command. Kept in plain JavaScript so that a missing build is told in words.
try {
  const { main } = await import('../dist/main.js')
  await main(process.argv.slice(2))
} catch (error) {
  const missing = error?.code === 'ERR_MODULE_NOT_FOUND'
  process.stderr.write(
    missing
      ? 'error: gx is not built yet, or its installation is incomplete.\n   = next: in a checkout run "npm run setup"; otherwise install @gxkit/cli again.\n'
      : `error: gx could not start: ${String(error?.message ?? error).split('\n')[0]}\n   = next: please report this with the command you ran.\n`,
  )
  process.exitCode = missing ? 3 : 4
}
