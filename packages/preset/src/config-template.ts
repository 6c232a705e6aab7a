/**
 * A `gongwen.yaml` to start from: every key with what it does; all but `extends` are comments, and each is valid once
 * its `# ` is taken away.
 */
export function configTemplate(profile: string): string {
  return `# gongwen-lint 的配置。放在稿件所在文件夹或其上级文件夹；离稿件最近的一份生效。
# 去掉一行开头的“# ”即启用该行。

# 规则集：national（《党政机关公文处理工作条例》和 GB/T 9704—2012）、yanshi-2023，或规则集文件的路径
extends: ${profile}

# 起草单位：稿件中的“我局”“区政府”等由此推断
# organ: 某某县农业农村局

# 机关目录文件：上下级关系、简称、职能，判断行文方向和越级行文时用
# organs: ./organs.yaml

# 规则的级别：off、info、warning、error；带选项写作 [级别, {选项}]。全部规则见 gongwen rules
# rules:
#   routing/single-main-recipient: error

# 只对部分稿件改规则
# overrides:
#   - files: 'letters/**'
#     rules:
#       routing/single-main-recipient: info

# 不检查的稿件（命令行直接写出文件名的除外）
# ignore:
#   - 'archive/**'

# 本单位的易错词
# terms:
#   - wrong: 乡村振新
#     right: 乡村振兴
#     source: 本单位校对记录

# 本年度发文计划
# plan:
#   - title: 关于做好春耕备耕工作的通知
#     month: 3

# 收文登记（gongwen intake）：登记簿的位置；材料要求、时限也可另定，见 docs/intake.md
# intake:
#   register: ./gongwen-register.db

# 签发人：主要负责人、主持工作的负责人、其他负责人及其分管工作
# signatories:
#   head: 张某某
#   leaders:
#     - name: 李某某
#       duties: [农业农村, 水利]
`;
}
