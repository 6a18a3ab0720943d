# One image for the API, the worker and the migrations: the command chooses (see docker-compose.yml).
FROM node:24-bookworm-slim AS build
WORKDIR /trame
COPY package.json package-lock.json ./
COPY libs libs
COPY apps apps
COPY scripts scripts
COPY tsconfig.base.json tsconfig.json ./
# `npm install`, never `npm ci`: the lock does not hold the binaries of every platform.
RUN npm install --ignore-scripts --no-audit --no-fund \
 && node scripts/build.mjs \
 && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WEB_DIR=/trame/apps/web/dist DATA_DIR=/data
WORKDIR /trame
COPY --from=build --chown=root:root /trame ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "--max-old-space-size=256", "apps/api/dist/bundled/main.js"]
