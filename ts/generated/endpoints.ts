/** Generated from catalogue/ecd-endpoints.json by scripts/catalogue.mjs; do not edit. */

/** Hosts inside Alibaba's VPCs, by region. Unverified: two editions of the vendor's documentation disagree. */
export const VPC_HOSTS: Readonly<Record<string, string>> = {
  "us-west-1": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
  "me-east-1": "ecd-vpc.me-east-1.aliyuncs.com",
  "me-central-1": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
  "eu-west-1": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
  "eu-central-1": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
  "cn-zhangjiakou": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
  "cn-wulanchabu": "ecd.vpc-proxy.aliyuncs.com",
  "cn-shenzhen": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
  "cn-shanghai-finance-1": "ecd.vpc-proxy.aliyuncs.com",
  "cn-shanghai": "ecd-intl.vpc-proxy.aliyuncs.com",
  "cn-qingdao": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
  "cn-nanjing": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
  "cn-hongkong": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
  "cn-hangzhou-finance": "ecd-vpc.cn-hangzhou-finance.aliyuncs.com",
  "cn-hangzhou": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
  "cn-guangzhou": "ecd.vpc-proxy.aliyuncs.com",
  "cn-chengdu": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
  "cn-beijing": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
  "ap-southeast-7": "ecd.vpc-proxy.aliyuncs.com",
  "ap-southeast-6": "ecd.vpc-proxy.aliyuncs.com",
  "ap-southeast-5": "ecd.vpc-proxy.aliyuncs.com",
  "ap-southeast-1": "ecd.vpc-proxy.aliyuncs.com",
  "ap-northeast-1": "ecd-shenzhen-center.vpc-proxy.aliyuncs.com",
};
