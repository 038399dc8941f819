/** The few messages of Chromium's DevTools protocol that the stand-in speaks (chromedevtools.github.io/devtools-protocol). */

type Nothing = Record<string, never>;
type HeaderEntry = { name: string; value: string };
type RemoteObject = { value?: unknown; objectId?: string; description?: string };
type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

/** Where a browser window stands and how, in screen pixels. */
export interface WindowBounds {
  left?: number | undefined;
  top?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
  windowState?: WindowState | undefined;
}

/** What the page's network stack asks for and waits on until it is answered. */
export interface PausedRequest {
  requestId: string;
  resourceType: string;
  frameId: string;
  request: {
    url: string;
    method: string;
    headers: Record<string, string>;
    hasPostData?: boolean;
    postDataEntries?: { bytes?: string }[];
  };
}

/** A question of the browser to the person: `beforeunload` here, since pages have better ways for the others. */
export interface PageDialog {
  type: 'alert' | 'confirm' | 'prompt' | 'beforeunload';
}

/** Each command with its parameters and its result. */
export interface Commands {
  'Browser.close': [Nothing, Nothing];
  'Browser.getVersion': [Nothing, { product: string }];
  'Browser.getWindowForTarget': [{ targetId: string }, { windowId: number; bounds: WindowBounds }];
  'Browser.getWindowBounds': [{ windowId: number }, { bounds: WindowBounds }];
  'Browser.setWindowBounds': [{ windowId: number; bounds: WindowBounds }, Nothing];
  'Browser.setDownloadBehavior': [{ behavior: 'default'; eventsEnabled: boolean }, Nothing];
  'Browser.setPermission': [{ permission: { name: string }; setting: 'granted' | 'denied' | 'prompt'; origin?: string }, Nothing];
  'DOM.getFileInfo': [{ objectId: string }, { path: string }];
  'Emulation.setEmulatedMedia': [{ features: HeaderEntry[] }, Nothing];
  'Fetch.enable': [{ patterns: { urlPattern: string; resourceType?: string }[] }, Nothing];
  'Fetch.continueRequest': [{ requestId: string }, Nothing];
  'Fetch.failRequest': [{ requestId: string; errorReason: string }, Nothing];
  'Fetch.fulfillRequest': [{ requestId: string; responseCode: number; responseHeaders: HeaderEntry[]; body: string }, Nothing];
  'Inspector.enable': [Nothing, Nothing];
  'Page.enable': [Nothing, Nothing];
  'Page.addScriptToEvaluateOnNewDocument': [{ source: string; worldName?: string }, Nothing];
  'Page.bringToFront': [Nothing, Nothing];
  'Page.close': [Nothing, Nothing];
  'Page.crash': [Nothing, Nothing];
  'Page.handleJavaScriptDialog': [{ accept: boolean }, Nothing];
  'Page.navigate': [{ url: string }, { errorText?: string }];
  'Page.printToPDF': [Record<string, unknown>, { data: string }];
  'Runtime.addBinding': [{ name: string; executionContextName?: string }, Nothing];
  'Runtime.callFunctionOn': [{ executionContextId: number; functionDeclaration: string; arguments: { value: unknown }[] }, Nothing];
  'Runtime.enable': [Nothing, Nothing];
  'Runtime.evaluate': [
    { expression: string; awaitPromise?: boolean; returnByValue?: boolean; userGesture?: boolean },
    { result: RemoteObject; exceptionDetails?: { text: string; exception?: RemoteObject } },
  ];
  'Runtime.getProperties': [{ objectId: string; ownProperties: boolean }, { result: { name: string; value?: RemoteObject }[] }];
  'Runtime.runIfWaitingForDebugger': [Nothing, Nothing];
  'Target.createTarget': [{ url: string; newWindow: boolean; width: number; height: number }, { targetId: string }];
  'Target.closeTarget': [{ targetId: string }, Nothing];
  'Target.setAutoAttach': [{ autoAttach: boolean; waitForDebuggerOnStart: boolean; flatten: boolean }, Nothing];
}

/** Each event with what it tells. */
export interface Happenings {
  'Browser.downloadWillBegin': { guid: string; url: string };
  'Browser.downloadProgress': { guid: string; state: 'inProgress' | 'completed' | 'canceled'; filePath?: string };
  'Fetch.requestPaused': PausedRequest;
  'Inspector.targetCrashed': Nothing;
  'Page.domContentEventFired': Nothing;
  'Page.frameNavigated': { frame: { url: string; parentId?: string } };
  'Page.frameRequestedNavigation': { frameId: string };
  'Page.frameStartedNavigating': { frameId: string };
  'Page.frameStoppedLoading': { frameId: string };
  'Page.javascriptDialogClosed': Nothing;
  'Page.javascriptDialogOpening': PageDialog;
  'Page.loadEventFired': Nothing;
  'Runtime.bindingCalled': { name: string; payload: string };
  'Runtime.executionContextCreated': { context: { id: number; name: string; auxData: { frameId: string } } };
  'Runtime.executionContextsCleared': Nothing;
  'Target.attachedToTarget': {
    sessionId: string;
    targetInfo: { targetId: string; type: string; url: string };
    waitingForDebugger: boolean;
  };
  'Target.detachedFromTarget': { sessionId: string };
}
