#!/usr/bin/env bash
# Lets ogr2ogr write zones.geojson, a part of what `reflexology export` wrote, through other formats and back.
# Usage: make/ogr2ogr.sh FOLDER, for example tests/Corpus. Debian: apt-get install gdal-bin.
set -euo pipefail
start="$(realpath "$(dirname "$0")/start.geojson")"
cd "$1"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

mkdir -p geojson/ogr-geopackage geojson/ogr-shapefile geojson/ogr-sequence geojson/ogr-3d
ogr2ogr -f GPKG -nlt PROMOTE_TO_MULTI "$work/zones.gpkg" "$start"
ogr2ogr -f GeoJSON geojson/ogr-geopackage/zones.geojson "$work/zones.gpkg"
ogr2ogr -f "ESRI Shapefile" "$work/zones.shp" "$start"
ogr2ogr -f GeoJSON geojson/ogr-shapefile/zones.geojson "$work/zones.shp"
ogr2ogr -f GeoJSONSeq geojson/ogr-sequence/zones.geojson "$start"
ogr2ogr -f GeoJSON -dim XYZ geojson/ogr-3d/zones.geojson "$start"
