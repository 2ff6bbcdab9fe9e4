/// <reference types="node" />
export { backupLines, restoreLines } from './backup.ts'
export { createLogger, type Logger } from './create-logger.ts'
export { createMetrics, type Metrics } from './create-metrics.ts'
export { type Listening, type ListenOptions, listen } from './listen.ts'
export { type OpenDatabase, openDatabase } from './open-database.ts'
export { type RunningService, type StartOptions, startService } from './start-service.ts'
