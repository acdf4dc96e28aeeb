#!/usr/bin/env bash
# Puts dist on S3 behind CloudFront: deploy/cloudfront.sh [stack] [path]
# It needs the AWS command line, signed in. The first run takes some minutes, later ones seconds.
set -euo pipefail
stack=${1:-garden}
path=${2:-/}
forever='public, max-age=31536000, immutable'

aws cloudformation deploy --stack-name "$stack" --template-file "$(dirname "$0")/cloudfront.yaml" \
  --parameter-overrides "Path=$path"

output() {
  aws cloudformation describe-stacks --stack-name "$stack" --output text \
    --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue"
}
bucket="s3://$(output Bucket)$path"

# Files first that pages ask for. Old ones stay: somebody may have a page open that still asks for them.
aws s3 sync dist "$bucket" --exclude '*' --include '_astro/*' --cache-control "$forever"
aws s3 sync dist "$bucket" --exclude '*' --include '*.pf_*' --cache-control "$forever" \
  --content-type application/octet-stream
aws s3 sync dist "$bucket" --exclude '*' --include '*.pagefind' --cache-control no-cache \
  --content-type application/octet-stream
aws s3 sync dist "$bucket" --delete --exclude '_astro/*' --exclude '*.pf_*' --exclude '*.pagefind' \
  --exclude _headers --exclude .nojekyll --cache-control no-cache

aws cloudfront create-invalidation --distribution-id "$(output Distribution)" --paths "$path*" > /dev/null
output Address
