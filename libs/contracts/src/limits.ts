/** Sizes, counts, rates, time-outs and retention: read by the code, by OpenAPI and by the tests. */
export const LIMITS = {
  /** Lengths in characters. */
  text: {
    word: 80,
    name: 120,
    line: 200,
    question: 500,
    paragraph: 2_000,
    privateNote: 5_000,
    page: 20_000,
    address: 254,
    token: 64,
    password: 200,
    url: 500,
  },
  /** Numbers of elements in one answer or one request. */
  list: { faults: 50, choice: 50, page: 200, rows: 2_000, memberships: 100 },
  /** Bytes accepted in one request. */
  bytes: { json: 256 * 1024, upload: 5 * 1024 * 1024 },
  /** A spreadsheet before anything of it is inflated. */
  spreadsheet: { entries: 200, inflatedBytes: 40 * 1024 * 1024, ratio: 200, rows: 5_000, columns: 100 },
  /** Work done in a child process. */
  child: { milliseconds: 30_000, memoryMiB: 512, importMemoryMiB: 256, atOnce: 2, waiting: 50 },
  /** Minutes and days that secrets and sessions live. */
  accounts: {
    passwordLength: 12,
    passwordScore: 3,
    loginLinkMinutes: 10,
    resetMinutes: 60,
    invitationDays: 7,
    memberSessionDays: 30,
    staffSessionHours: 12,
    staffIdleHours: 1,
    hashesAtOnce: 2,
    hashesWaiting: 50,
    councilsPerAccount: 20,
  },
  /** Attempts accepted in a window, counted in the database. */
  throttle: {
    secret: { attempts: 8, windowSeconds: 15 * 60 },
    network: { attempts: 60, windowSeconds: 15 * 60 },
    /** Answers to convocations from one address: a whole town hall has the same, and 256 random bits are not guessed. */
    crowd: { attempts: 1_200, windowSeconds: 15 * 60 },
    /** Forms that anybody may send, from one address: a town hall has the same for all its services. */
    form: { attempts: 30, windowSeconds: 15 * 60 },
    mail: { attempts: 5, windowSeconds: 60 * 60 },
    /** Files that come through one link of a mail: each is looked at in a process of its own. */
    linkFiles: { attempts: 40, windowSeconds: 60 * 60 },
  },
  /** One meeting: minutes it may last, items and who presents each, people invited; days its links outlive it, and its reminder may come before. */
  meeting: { minutes: 1_440, items: 60, presenters: 6, people: 2_000, linkDays: 7, reminderDays: 30 },
  /** The sheet of an action: lines of one list, measurements of one indicator, comments. */
  sheet: { lines: 50, measurements: 100, comments: 200 },
  /** On the day: blank lines of a sheet, people one room may add by themselves, labels of a sheet, corners and their places. */
  onTheDay: { blankLines: 60, selfWalkIns: 300, labels: 24, corners: 20, cornerPlaces: 200 },
  /**
   * Photos and files with the news of an action: how many one note holds, bytes of one, and bytes of all that one form of the
   * page behind a mail brings, its words included.
   */
  newsFiles: { perNote: 3, bytes: 15 * 1024 * 1024, formBytes: 100 * 1024 * 1024 },
  /** Views of the plan: how long a change of many actions can be taken back; views one person keeps, and views that are shared. */
  planViews: { undoMinutes: 60, saved: 50 },
  /** Items of frameworks one action serves; axes of local contracts that a council writes. */
  frameworks: { perAction: 60, items: 500 },
  /** A diagnosis: needs and resources, those taken out included; links of one request; lines pasted at once. */
  diagnosis: { findings: 1_000, links: 200, pasted: 200 },
  /** A plan review: actions of one list, at most. */
  planReview: { actions: 200 },
  /** Sharing with other councils: councils a search names, and those one action is offered to, or offers one council has to answer from another. */
  sharing: { councils: 10, most: 20 },
  /**
   * Campaigns of a council and events of one, dates of an event, participants counted; proposals that wait to be sorted,
   * and days their authors may correct them; days after a campaign that whom to reach is kept.
   */
  campaigns: {
    campaigns: 50,
    events: 500,
    slots: 12,
    actions: 12,
    attendance: 100_000,
    waiting: 200,
    correctDays: 14,
    contactDays: 365,
  },
  /** Lines above the documents of a council; pixels of the logo that is sent, and of what is kept of it. */
  letterhead: { characters: 400, pixels: 40_000_000, width: 640, height: 280 },
  /** Days after a meeting that what people need is kept: unless they agreed, and when they did. */
  accessNeeds: { days: 30, rememberedDays: 730 },
  /** One date poll: slots it must and may offer. */
  poll: { slotsAtLeast: 2, slots: 12 },
  /**
   * One series: dates it must and may have, those of a rule split in two included; how long a change can be taken back;
   * meetings told of that stand at the same time as its dates.
   */
  series: { least: 2, most: 60, undoMinutes: 60, clashes: 240 },
  /** The text of one agenda item: characters, paragraphs, pieces of one paragraph, and bytes of its document. */
  itemText: { characters: 100_000, blocks: 1_000, runs: 400, bytes: 2 * 1024 * 1024, mergeAfter: 200 },
  /**
   * Sockets of people who write together: bytes of a frame, frames and bytes in one second, sockets of one account,
   * documents of one socket, milliseconds of silence, and how often it is asked again whether somebody may still write.
   */
  collab: {
    frameBytes: 1024 * 1024,
    framesPerSecond: 400,
    bytesPerSecond: 4 * 1024 * 1024,
    socketsPerAccount: 12,
    documentsPerSocket: 80,
    idleMilliseconds: 60_000,
    recheckMilliseconds: 3_000,
    caretBytes: 4_096,
  },
  /**
   * Activity reports of one council; characters of the text of a chapter; columns, lines and blocks of figures, and those that
   * moved; photos of one report, pixels of one that is sent and of what is kept of it.
   */
  reports: {
    most: 200,
    characters: 20_000,
    columns: 12,
    rows: 2_000,
    blocks: 60,
    changes: 2_000,
    photos: 24,
    photo: { pixels: 40_000_000, width: 1_600, height: 1_200 },
  },
  database: { pool: 10, waitMilliseconds: 3_000 },
  mail: { holdSeconds: 60, leaseSeconds: 120, bodyDays: 30, inboundDays: 90 },
  /** `farewell`: how long a stopping server tells each client to come back elsewhere before it closes the door. */
  stop: { milliseconds: 8_000, farewellMilliseconds: 400 },
  idempotencyHours: 72,
  importUndoHours: 24,
  imports: { draftDays: 7, reportDays: 90, memoryYears: 3 },
  /**
   * Documents: bytes of one file and of all files of a council, pixels of one image, the longest side of its thumbnail, documents on one thing, versions of
   * one document; minutes an address to read one lives, hours before what nobody holds is swept.
   */
  files: {
    bytes: 25 * 1024 * 1024,
    councilBytes: 5 * 1024 * 1024 * 1024,
    pixels: 40_000_000,
    thumbnail: 320,
    entries: 5_000,
    perOwner: 100,
    versions: 50,
    addressMinutes: 5,
    orphanHours: 24,
    removedHours: 1,
    memoryMiB: 512,
  },
} as const;
